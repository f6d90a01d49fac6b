import { fail, type Result, succeed } from '../result.ts';
import { fromBase64 } from './bytes.ts';
import { nameKey } from './device-keys.ts';
import { findActive, listActive, listWithRole } from './read-root.ts';
import { type TeamDevice, type TeamRole, type TeamRoot, teamRoot } from './root.ts';

/** How long a root holds, in ms: a year. */
const life = 365 * 24 * 60 * 60 * 1000;

export type RootProblem =
  | 'unknown-device'
  /** another device that counts is called so */
  | 'name-taken'
  /** nobody could receive what the team logs */
  | 'last-supervisor'
  /** nobody could change the team */
  | 'last-coordinator'
  | 'too-many-devices';

export type NewDevice = Pick<TeamDevice, 'id' | 'name' | 'roles' | 'signs' | 'seals' | 'account'>;
/** Public key in base64. */
type NewKey = Pick<TeamRoot['keys'][number], 'key' | 'keptOn'>;
/** Public halves of a sheet of paper: its root key in base64, its age recipient. */
export interface PaperHalves {
  signs: string;
  seals: string;
}

export interface NewTeam {
  team: TeamRoot['team'];
  /** public root key of the coordinator's device, in base64 */
  deviceKey: string;
  paper: PaperHalves;
  /** the coordinator's own */
  device: NewDevice;
}

/** All times are ms since 1970, UTC. */
export async function createRoot({ team, deviceKey, paper, device }: NewTeam, now: number): Promise<TeamRoot> {
  return {
    format: 'pomost-root',
    formatVersion: 1,
    team,
    version: 1,
    ...validity(now),
    keys: [await makeKey({ key: deviceKey, keptOn: 'device' }, now), await makeKey({ key: paper.signs, keptOn: 'paper' }, now)],
    paper: [{ seals: paper.seals, made: dayOf(now) }],
    devices: [{ ...device, from: dayOf(now) }],
  };
}

/** The same for another year; every change does that too. */
export const renew = (root: TeamRoot, now: number): TeamRoot => ({ ...root, version: root.version + 1, ...validity(now) });

export function addDevice(root: TeamRoot, device: NewDevice, now: number): Result<TeamRoot, RootProblem> {
  if (isNameTaken(root, device)) return fail('name-taken');
  if (root.devices.length >= mostDevices) return fail('too-many-devices');
  return succeed(renew({ ...root, devices: [...root.devices, { ...device, from: dayOf(now) }] }, now));
}

export type BlockReason = NonNullable<TeamDevice['blocked']>['why'];

/** A supervisor's device may be the last one: it may be in a thief's hands. Blocked once, a device stays so. */
export function blockDevice(
  root: TeamRoot,
  { device, why }: { device: string; why: BlockReason },
  now: number,
): Result<TeamRoot, RootProblem> {
  const found = findActive(root, device);
  if (!found) return fail('unknown-device');
  if (isLast(root, device, 'coordinator')) return fail('last-coordinator');
  return succeed(renew(change(root, { ...found, blocked: { at: new Date(now).toISOString(), why } }), now));
}

/** The same device with new keys; what the old ones sign from now on counts no more. */
export function replaceDevice(
  root: TeamRoot,
  { id, device }: { id: string; device: NewDevice },
  now: number,
): Result<TeamRoot, RootProblem> {
  const found = findActive(root, id);
  if (!found) return fail('unknown-device');
  const blocked = change(root, { ...found, blocked: { at: new Date(now).toISOString(), why: 'replaced' } });
  return addDevice(blocked, device, now);
}

/** Name and roles. */
export function changeDevice(
  root: TeamRoot,
  { id, name, roles }: Pick<TeamDevice, 'id' | 'name' | 'roles'>,
  now: number,
): Result<TeamRoot, RootProblem> {
  const found = findActive(root, id);
  if (!found) return fail('unknown-device');
  if (isNameTaken(root, { id, name })) return fail('name-taken');
  for (const role of ['supervisor', 'coordinator'] as const) {
    if (!roles.includes(role) && isLast(root, id, role)) return fail(`last-${role}`);
  }
  return succeed(renew(change(root, { ...found, name, roles }), now));
}

/** Which account of the hub it uses; undefined: none. */
export function changeAccount(root: TeamRoot, { id, account }: { id: string; account: string | undefined }, now: number): TeamRoot {
  const devices = root.devices.map((device) => {
    const { account: _before, ...rest } = device;
    return device.id !== id ? device : account === undefined ? rest : { ...rest, account };
  });
  return renew({ ...root, devices }, now);
}

export function changeOnDuty(root: TeamRoot, onDuty: TeamRoot['onDuty'], now: number): TeamRoot {
  const { onDuty: _before, ...rest } = root;
  return renew(onDuty ? { ...rest, onDuty } : rest, now);
}

/** A new sheet; what the old one signs counts no more, and nothing new is sealed to it. */
export async function replacePaper(root: TeamRoot, { signs, seals }: PaperHalves, now: number): Promise<TeamRoot> {
  const keys = [...root.keys.filter(({ keptOn }) => keptOn !== 'paper'), await makeKey({ key: signs, keptOn: 'paper' }, now)];
  return renew({ ...root, keys, paper: [{ seals, made: dayOf(now) }] }, now);
}

/** After the coordinator's device was lost or stolen: what its key signs counts no more. `key`: public, in base64. */
export async function replaceCoordinatorKey(root: TeamRoot, key: string, now: number): Promise<TeamRoot> {
  const kept = root.keys.filter(({ keptOn }) => keptOn !== 'device');
  return renew({ ...root, keys: [await makeKey({ key, keptOn: 'device' }, now), ...kept] }, now);
}

const mostDevices = teamRoot.entries.devices.pipe[1].requirement;

const dayOf = (now: number): string => new Date(now).toISOString().slice(0, 10);

const validity = (now: number): Pick<TeamRoot, 'issued' | 'expires'> => ({
  issued: new Date(now).toISOString(),
  expires: new Date(now + life).toISOString(),
});

const makeKey = async ({ key, keptOn }: NewKey, now: number): Promise<TeamRoot['keys'][number]> => ({
  id: await nameKey(fromBase64(key) ?? new Uint8Array()),
  key,
  keptOn,
  made: dayOf(now),
});

const change = (root: TeamRoot, changed: TeamDevice): TeamRoot => ({
  ...root,
  devices: root.devices.map((device) => (device.id === changed.id ? changed : device)),
});

const isNameTaken = (root: TeamRoot, { id, name }: Pick<TeamDevice, 'id' | 'name'>): boolean =>
  listActive(root).some((other) => other.id !== id && other.name.toLowerCase() === name.trim().toLowerCase());

const isLast = (root: TeamRoot, id: string, role: TeamRole): boolean => {
  const holders = listWithRole(root, role);
  return holders.length === 1 && holders[0]?.id === id;
};
