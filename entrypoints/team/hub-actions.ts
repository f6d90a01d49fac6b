import { askHubPermission } from '../../browser/hub-permission.ts';
import { askHub } from '../../browser/hub-request.ts';
import type { HubWish, TeamActions, TeamProblem } from '../../components/team/team-view.ts';
import { accessOf } from '../../core/hub/access-of.ts';
import { type Diagnosis, isRefused, judgeHub } from '../../core/hub/diagnosis.ts';
import { type Examination, examineHub } from '../../core/hub/doctor.ts';
import { toHexText } from '../../core/team/bytes.ts';
import type { Coordinator, CoordinatorHub } from '../../core/team/coordinator.ts';
import { addressOf, isSameHub, withAccounts } from '../../core/team/move-hub.ts';
import { makeSharedFolders } from '../../core/team/publish-team.ts';
import { findDevice } from '../../core/team/read-root.ts';
import { changeTeam } from './change-team.ts';
import { publish } from './publish.ts';
import { type FoundHub, readHubWish } from './read-hub-wish.ts';
import { type TeamDesk, takeChance } from './team-desk.ts';

type Made = Pick<TeamActions, 'connectHub' | 'leaveHub' | 'examineHub' | 'publish'>;

export const makeHubActions = (desk: TeamDesk): Made => ({
  connectHub: (wish) => connectHub(desk, wish),
  leaveHub: () => leaveHub(desk),
  examineHub: () => examineAgain(desk),
  publish: () => publishAgain(desk),
});

async function connectHub(desk: TeamDesk, wish: HubWish): Promise<TeamProblem | undefined> {
  const { coordinator } = desk.state;
  if (!coordinator) return { code: 'changed-elsewhere' };
  const found = readHubWish(wish, coordinator.root, coordinator);
  if ('code' in found) return found;
  // nothing is awaited before: Firefox asks in the click only
  if (!(await askHubPermission(found.hub.access))) return { code: 'no-permission', field: fieldOf(wish) };
  await makeSharedFolders(askHub, found.hub.access);
  const diagnosis = await examine(desk, found.hub);
  if (isRefused(diagnosis)) return { code: 'hub-unsafe', field: fieldOf(wish) };
  return takeHub(desk, coordinator, found);
}

const fieldOf = ({ kind }: HubWish) => (kind === 'webdav' ? ('hub' as const) : ('shared' as const));

async function takeHub(
  desk: TeamDesk,
  coordinator: Coordinator,
  { hub, account, stolen = [] }: FoundHub,
): Promise<TeamProblem | undefined> {
  const { root, device, published } = coordinator;
  const isSame = isSameHub(coordinator, addressOf(hub));
  const isKnown = coordinator.hub !== undefined && isSame && findDevice(root, device)?.account === account;
  if (isKnown) return keepHub(desk, { hub, stolen });
  return changeTeam(desk, {
    make: (now, at) => withAccounts(now, { device, account, isSame }, at),
    besides: { hub, lastHub: addressOf(hub), stolen, published: isSame ? published : 0 },
  });
}

async function keepHub(desk: TeamDesk, given: Pick<Coordinator, 'hub' | 'stolen'>): Promise<TeamProblem | undefined> {
  const { coordinator } = desk.state;
  if (!coordinator) return { code: 'changed-elsewhere' };
  const problem = await desk.keep({ ...coordinator, ...given });
  if (!problem) void publish(desk);
  return problem;
}

/** As a device sees it, where there is a device's account to try it with. */
async function examine(desk: TeamDesk, { access, url, spare }: CoordinatorHub): Promise<Diagnosis> {
  const [first, second] = spare.filter(({ kind }) => kind === 'device');
  if (url === undefined || !first) return withoutOwnRights(await examineAccess(desk, { access }));
  return examineAccess(desk, {
    access: accessOf(url, first),
    rights: access,
    ...(second && { otherDrop: accessOf(url, second).drop.url }),
  });
}

/** The coordinator's own access may write who belongs to the team, and read what came. */
function withoutOwnRights(diagnosis: Diagnosis): Diagnosis {
  const own = new Set(['team-writable', 'may-list-own', 'may-read-own', 'may-delete-own']);
  const codes = diagnosis.findings.map(({ code }) => code).filter((code) => !own.has(code));
  return { ...judgeHub(codes), ...(diagnosis.skew === undefined ? {} : { skew: diagnosis.skew }) };
}

/** With progress: how many requests were answered so far. */
export async function examineAccess(desk: TeamDesk, given: Pick<Examination, 'access' | 'rights' | 'otherDrop'>): Promise<Diagnosis> {
  desk.set({ examining: 0, diagnosis: undefined });
  const name = toHexText(takeChance().randomBytes(6));
  const diagnosis = await examineHub(
    async (request) => {
      const answer = await askHub(request);
      desk.set({ examining: (desk.state.examining ?? 0) + 1 });
      return answer;
    },
    { ...given, now: Date.now, name },
  );
  desk.set({ examining: undefined, diagnosis });
  return diagnosis;
}

async function examineAgain(desk: TeamDesk): Promise<TeamProblem | undefined> {
  const hub = desk.state.coordinator?.hub;
  if (!hub) return undefined;
  if (!(await askHubPermission(hub.access))) return { code: 'no-permission' };
  await examine(desk, hub);
  return undefined;
}

async function publishAgain(desk: TeamDesk): Promise<TeamProblem | undefined> {
  const hub = desk.state.coordinator?.hub;
  if (hub && !(await askHubPermission(hub.access))) return { code: 'no-permission' };
  if (hub) await makeSharedFolders(askHub, hub.access);
  await publish(desk);
  return undefined;
}

async function leaveHub(desk: TeamDesk): Promise<TeamProblem | undefined> {
  const { coordinator } = desk.state;
  if (!coordinator) return undefined;
  const { hub: _before, ...rest } = coordinator;
  const problem = await desk.keep({ ...rest, published: 0, areKeysPublished: false });
  desk.set({ diagnosis: undefined, publishing: 'idle' });
  if (!problem) void publish(desk);
  return problem;
}
