import type { DeviceWish, ShareLinks, TeamActions, TeamProblem } from '../../components/team/team-view.ts';
import { isRefused } from '../../core/hub/diagnosis.ts';
import type { HubAccess } from '../../core/hub/hub-access.ts';
import type { CoordinatorHub } from '../../core/team/coordinator.ts';
import { type MadeDevice, makeDevice } from '../../core/team/found-team.ts';
import { addDevice, type BlockReason, blockDevice, changeDevice, replaceDevice } from '../../core/team/make-root.ts';
import { findDevice } from '../../core/team/read-root.ts';
import type { TeamDevice, TeamRole } from '../../core/team/root.ts';
import { kindFor, listSpare, takeAccount } from '../../core/team/take-account.ts';
import { changeTeam } from './change-team.ts';
import { examineAccess } from './hub-actions.ts';
import { joinOwn, writeText } from './join-own.ts';
import { readLinks } from './read-hub-wish.ts';
import { type TeamDesk, takeChance } from './team-desk.ts';

type Made = Pick<TeamActions, 'addDevice' | 'pairAgain' | 'joinOwn' | 'closePairing' | 'changeDevice' | 'blockDevice'>;

export const makeDeviceActions = (desk: TeamDesk): Made => ({
  addDevice: (wish) => add(desk, wish),
  pairAgain: (id, links) => pairAgain(desk, id, links),
  joinOwn: () => joinAgain(desk),
  closePairing: () => desk.set({ pairing: undefined }),
  changeDevice: (change) => changeTeam(desk, { make: (root, now) => changeDevice(root, { ...change, name: change.name.trim() }, now) }),
  blockDevice: (id, why) => block(desk, id, why),
});

async function block(desk: TeamDesk, device: string, why: BlockReason): Promise<TeamProblem | undefined> {
  const problem = await changeTeam(desk, { make: (root, now) => blockDevice(root, { device, why }, now) });
  if (!problem) desk.set({ justBlocked: device });
  return problem;
}

/** How a new device reaches the hub; nothing where files are exchanged. */
interface Way {
  access?: HubAccess;
  account?: string | undefined;
  hub?: CoordinatorHub;
}

async function findWay(desk: TeamDesk, roles: readonly TeamRole[], links: ShareLinks): Promise<Way | TeamProblem> {
  const { coordinator } = desk.state;
  const hub = coordinator?.hub;
  if (!hub) return {};
  if (hub.url !== undefined) {
    const kind = kindFor(roles);
    // somebody may have got one since the text was pasted
    const spare = listSpare({ accounts: hub.spare }, coordinator.root);
    return takeAccount({ ...hub, spare }, kind) ?? { code: `no-${kind}-account` };
  }
  const access = readLinks(links, { mayReadLogs: roles.includes('supervisor') });
  if ('code' in access) return access;
  return isRefused(await examineAccess(desk, { access })) ? { code: 'hub-unsafe' } : { access };
}

async function add(desk: TeamDesk, { name, roles, links }: DeviceWish): Promise<TeamProblem | undefined> {
  if (name.trim() === '') return { code: 'name-missing', field: 'name' };
  const way = await findWay(desk, roles, links);
  if ('code' in way) return way;
  const made = await makeDevice({ name: name.trim(), roles, account: way.account }, takeChance());
  const problem = await changeTeam(desk, {
    make: (root, now) => addDevice(root, made.device, now),
    ...(way.hub ? { besides: { hub: way.hub } } : {}),
  });
  if (!problem) showPairing(desk, made, way.access);
  return problem;
}

async function pairAgain(desk: TeamDesk, id: string, links: ShareLinks): Promise<TeamProblem | undefined> {
  const device = desk.state.coordinator && findDevice(desk.state.coordinator.root, id);
  if (!device) return { code: 'unknown-device' };
  const way = await findWay(desk, device.roles, links);
  if ('code' in way) return way;
  const made = await renewKeysOf(desk, device, way);
  if ('code' in made) return made;
  desk.set({ justBlocked: id });
  showPairing(desk, made, way.access);
  return undefined;
}

/** The same device with new keys; the old ones are blocked. */
async function renewKeysOf(desk: TeamDesk, { id, name, roles }: TeamDevice, { account, hub }: Way): Promise<MadeDevice | TeamProblem> {
  const made = await makeDevice({ name, roles, account }, takeChance());
  const isOwn = id === desk.state.coordinator?.device;
  const problem = await changeTeam(desk, {
    make: (root, now) => replaceDevice(root, { id, device: made.device }, now),
    besides: { ...(hub ? { hub } : {}), ...(isOwn ? { device: made.device.id } : {}) },
  });
  return problem ?? made;
}

function showPairing(desk: TeamDesk, made: MadeDevice, access: HubAccess | undefined): void {
  desk.set({ pairing: { deviceName: made.device.name, text: writeText(desk, made, access), hasHub: access !== undefined } });
}

/** With new keys: the first ones are gone, since they are kept nowhere but in the worker that did not take them. */
async function joinAgain(desk: TeamDesk): Promise<TeamProblem | undefined> {
  const { coordinator } = desk.state;
  const device = coordinator && findDevice(coordinator.root, coordinator.device);
  if (!device) return { code: 'unknown-device' };
  const made = await renewKeysOf(desk, device, { account: device.account });
  return 'code' in made ? made : joinOwn(desk, made);
}
