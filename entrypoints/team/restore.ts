import { askHubPermission } from '../../browser/hub-permission.ts';
import { askHub } from '../../browser/hub-request.ts';
import type { RestoreWish, TeamProblem } from '../../components/team/team-view.ts';
import { accessOf } from '../../core/hub/access-of.ts';
import type { HubAccess } from '../../core/hub/hub-access.ts';
import type { Coordinator } from '../../core/team/coordinator.ts';
import { fetchRoots } from '../../core/team/fetch-roots.ts';
import { restoreTeam } from '../../core/team/found-team.ts';
import { withoutSpare } from '../../core/team/move-hub.ts';
import type { TeamRoot } from '../../core/team/root.ts';
import { acceptWithKey, longestChain, readChain } from '../../core/team/root-chain.ts';
import type { SignedFile } from '../../core/team/signed.ts';
import { begin, readPaper } from './paper-actions.ts';
import { type FoundHub, readHubAddress, readHubWish, readLinks } from './read-hub-wish.ts';
import { type TeamDesk, takeChance } from './team-desk.ts';

/** A new coordinator's device, by the paper key and what the team is according to the hub or a file. */
export async function restore(desk: TeamDesk, wish: RestoreWish): Promise<TeamProblem | undefined> {
  if (wish.deviceName.trim() === '') return { code: 'name-missing', field: 'device' };
  // the hub comes first: its permission is asked for in the click
  const roots = await readRoots(wish.from);
  if (!Array.isArray(roots)) return roots;
  const paper = await readPaper(wish.lines);
  if ('code' in paper) return paper;
  const accepted = await acceptWithKey(roots, paper.signs);
  if (!accepted?.root.keys.some(({ key }) => key === paper.signs)) return { code: 'not-our-paper' };
  const found = findHub(wish.from, accepted.root);
  if (found && 'code' in found) return found;
  const { status } = desk.state;
  const own = status?.team.id === accepted.root.team.id ? status : undefined;
  const member = own?.isBlocked ? undefined : own?.device;
  const deviceName = wish.deviceName.trim();
  const made = await restoreTeam(
    { accepted, roots, paper, deviceName, member, held: own?.rootVersion, account: found?.account },
    takeChance(),
  );
  const coordinator: Coordinator = { ...made.coordinator, ...(found ? withoutSpare(found.hub) : {}) };
  const problem = await begin(desk, { ...made, coordinator });
  if (!problem) desk.set({ screen: 'home', isRestored: true });
  return problem;
}

async function readRoots(from: RestoreWish['from']): Promise<SignedFile[] | TeamProblem> {
  if (from.kind === 'file') {
    const roots = from.text.length > longestChain ? undefined : readChain(from.text);
    return roots ?? { code: 'root-unreadable', field: 'file' };
  }
  const access = from.kind === 'webdav' ? anyAccess(from.text) : readLinks(from.links, { mayReadLogs: true });
  if ('code' in access) return access;
  const field = from.kind === 'webdav' ? 'hub' : 'shared';
  if (!(await askHubPermission(access))) return { code: 'no-permission', field };
  const fetched = access.shared ? await fetchRoots(askHub, access.shared) : undefined;
  if (!fetched?.ok) return { code: fetched?.error ?? 'nothing-there', field };
  return fetched.value;
}

/** The newest account: older ones may have been revoked with the device that was lost. */
function anyAccess(text: string): HubAccess | TeamProblem {
  const given = readHubAddress(text);
  if ('code' in given) return given;
  const account = given.accounts.findLast(({ kind }) => kind === 'coordinator');
  return account ? accessOf(given.url, account) : { code: 'no-coordinator-account', field: 'hub' };
}

const findHub = (from: RestoreWish['from'], root: TeamRoot): FoundHub | TeamProblem | undefined =>
  from.kind === 'file' ? undefined : readHubWish(from, root, {});
