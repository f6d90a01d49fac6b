import { askHubPermission, askOrigins } from '../../browser/hub-permission.ts';
import { askWorker, type Unreachable } from '../../browser/messages.ts';
import type { JoiningActions, JoiningError, JoiningView } from '../../components/welcome/joining-view.ts';
import type { HubAccess } from '../../core/hub/hub-access.ts';
import type { Result } from '../../core/result.ts';
import { joiningStore, readJoining } from './joining-store.ts';

export const joiningActions: JoiningActions = {
  joinTeam: (text, access) => void joinTeam(text, access),
  allowHub: (origins) => void allowHub(origins),
  lookForChanges: () => void attempt('looking', look),
  takeTeamFile: (text) => void takeTeamFile(text),
  leaveTeam: () => void attempt('leaving', async () => toTold(await askWorker('team.leave', null), 'left')),
};

type Doing = NonNullable<JoiningView['doing']>;
type Told = { error: JoiningError } | { said: NonNullable<JoiningView['said']> };

/** A second press while something is under way does nothing. */
async function attempt(doing: Doing, work: () => Promise<Told>): Promise<void> {
  if (joiningStore.getState().doing !== undefined) return;
  const { error: _error, said: _said, ...rest } = joiningStore.getState();
  joiningStore.setState({ ...rest, doing }, true);
  const told = await work();
  await readJoining('said' in told ? told : { error: { of: doing, why: told.error } });
}

type Answer = Result<unknown, JoiningError> | Unreachable;

const toTold = (answer: Answer, said: NonNullable<JoiningView['said']>): Told => (answer.ok ? { said } : { error: answer.error });

function joinTeam(text: string, access: HubAccess | undefined): Promise<void> {
  // before anything is awaited: Firefox asks only directly in the click
  const allowed = access ? askHubPermission(access) : Promise.resolve(true);
  return attempt('joining', async () => {
    if (!(await allowed)) return { error: 'no-permission' };
    return toTold(await askWorker('team.join', text), 'joined');
  });
}

const versionNow = (): number | undefined => joiningStore.getState().team?.rootVersion;

async function look(): Promise<Told> {
  const before = versionNow();
  const answer = await askWorker('team.refresh', null);
  return toTold(answer, answer.ok && answer.value?.rootVersion !== before ? 'newer' : 'newest');
}

function allowHub(origins: readonly string[]): Promise<void> {
  const allowed = askOrigins(origins);
  return attempt('looking', async () => {
    if (!(await allowed)) return { error: 'no-permission' };
    void askWorker('queue.send', null);
    return look();
  });
}

function takeTeamFile(text: string): Promise<void> {
  const before = versionNow();
  return attempt('looking', async () => {
    const answer = await askWorker('team.root', text);
    return toTold(answer, answer.ok && answer.value.rootVersion !== before ? 'newer' : 'newest');
  });
}
