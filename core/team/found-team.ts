import type { Bytes } from './bytes.ts';
import { toBase64Url, toHexText } from './bytes.ts';
import type { Chance } from './chance.ts';
import type { Coordinator } from './coordinator.ts';
import { type DeviceKeys, deriveDeviceKeys, secretLength } from './device-keys.ts';
import { leapFrom } from './leap.ts';
import { addDevice, blockDevice, changeAccount, changeDevice, createRoot, type NewDevice, replaceCoordinatorKey } from './make-root.ts';
import type { HeldRoot } from './membership.ts';
import type { Pairing } from './pairing-text.ts';
import { derivePaperKeys } from './paper-key.ts';
import { findActive, listWithRole } from './read-root.ts';
import type { TeamRole, TeamRoot } from './root.ts';
import type { Signer } from './sign-file.ts';
import { signRoot } from './sign-root.ts';
import { makeTeamKeys } from './team-keys.ts';

/** A device and the secret that all its keys come from. */
export interface MadeDevice {
  device: NewDevice;
  secret: Bytes;
}

/** With new keys; `account`: its user name at the hub. */
export async function makeDevice(wish: Pick<NewDevice, 'name' | 'roles' | 'account'>, { randomBytes }: Chance): Promise<MadeDevice> {
  const secret = randomBytes(secretLength);
  const { signs, seals } = await deriveDeviceKeys(secret);
  const { name, roles, account } = wish;
  return { device: { id: `d-${toHexText(randomBytes(4))}`, name, roles, signs, seals, ...(account ? { account } : {}) }, secret };
}

/** Everything of a device that somebody who has its pairing text has too. */
export const toPairing = (root: TeamRoot, { device, secret }: MadeDevice): Pairing => ({
  team: root.team,
  device: device.id,
  secret: toBase64Url(secret),
  pins: root.keys.map(({ id }) => id),
});

export interface Founded {
  coordinator: Coordinator;
  /** for the coordinator's own device; undefined: it belongs to the team already */
  own?: MadeDevice;
}

/** One person alone does everything; others may be added. */
const founderRoles: TeamRole[] = ['counsellor', 'supervisor', 'editor', 'coordinator'];

export interface TeamWish {
  team: TeamRoot['team'];
  deviceName: string;
  /** 32 random bytes, on paper from now on */
  paperSecret: Bytes;
}

/** The first root, signed by both keys. */
export async function foundTeam({ team, deviceName, paperSecret }: TeamWish, chance: Chance): Promise<Founded> {
  const [paper, rootKey] = await Promise.all([derivePaperKeys(paperSecret), makeRootKey(chance)]);
  const own = await makeDevice({ name: deviceName, roles: founderRoles }, chance);
  const root = await createRoot({ team, deviceKey: rootKey.signs, paper, device: own.device }, chance.now);
  const signed = await signRoot(root, [rootKey, paper]);
  return { coordinator: begin({ root, signedRoot: signed }, { device: own.device.id, rootKey }, chance), own };
}

export interface Restoring {
  /** the newest root that can be proven with the paper key, and all of its team */
  accepted: HeldRoot;
  roots: Coordinator['roots'];
  paper: DeviceKeys;
  deviceName: string;
  /** this device, where it belongs to the team */
  member?: string | undefined;
  /** version of the root that this device holds, where it holds one of the team */
  held?: number | undefined;
  account?: string | undefined;
}

/** A new coordinator's device in place of one that was lost or stolen: that one is blocked, its root key counts no more. Signed by the paper key. */
export async function restoreTeam({ accepted, roots, paper, held = 0, ...given }: Restoring, chance: Chance): Promise<Founded> {
  const rootKey = await makeRootKey(chance);
  const lost = listWithRole(accepted.root, 'coordinator').filter(({ id }) => id !== given.member);
  const { root: joined, own } = await join(accepted.root, given, chance);
  const blocked = lost.reduce((root, { id }) => orSame(blockDevice(root, { device: id, why: 'lost' }, chance.now), root), joined);
  // one change to the outside, whatever it consists of
  const version = leapFrom(Math.max(accepted.root.version, held));
  const root = { ...(await replaceCoordinatorKey(blocked, rootKey.signs, chance.now)), version };
  const signed = await signRoot(root, [paper, rootKey]);
  const device = own?.device.id ?? given.member ?? '';
  const coordinator = begin({ root, signedRoot: signed }, { device, rootKey }, chance);
  const known = roots.slice(0, roots.indexOf(accepted.signedRoot) + 1);
  return { coordinator: { ...coordinator, roots: [...known, signed], published: accepted.root.version }, ...(own ? { own } : {}) };
}

async function join(
  root: TeamRoot,
  { member, deviceName, account }: Pick<Restoring, 'member' | 'deviceName' | 'account'>,
  chance: Chance,
): Promise<{ root: TeamRoot; own?: MadeDevice }> {
  const here = member === undefined ? undefined : findActive(root, member);
  if (here) {
    const roles: TeamRole[] = [...new Set<TeamRole>([...here.roles, 'coordinator'])];
    const changed = orSame(changeDevice(root, { ...here, roles }, chance.now), root);
    return { root: account === undefined ? changed : changeAccount(changed, { id: here.id, account }, chance.now) };
  }
  const own = await makeDevice({ name: deviceName, roles: founderRoles, account }, chance);
  const added = addDevice(root, own.device, chance.now);
  if (added.ok) return { root: added.value, own };
  const renamed = { ...own, device: { ...own.device, name: `${deviceName} ${own.device.id.slice(-4)}`.slice(-80) } };
  return { root: orSame(addDevice(root, renamed.device, chance.now), root), own: renamed };
}

const orSame = (changed: { ok: boolean; value?: TeamRoot }, root: TeamRoot): TeamRoot => changed.value ?? root;

async function makeRootKey({ randomBytes }: Chance): Promise<Signer> {
  const { signKey, signs } = await deriveDeviceKeys(randomBytes(secretLength));
  return { signKey, signs };
}

function begin({ root, signedRoot }: HeldRoot, own: Pick<Coordinator, 'device' | 'rootKey'>, { now, randomBytes }: Chance): Coordinator {
  return {
    name: 'this',
    revision: 0,
    ...own,
    root,
    roots: [signedRoot],
    keys: makeTeamKeys({ root, now, randomBytes }),
    published: 0,
    areKeysPublished: false,
  };
}
