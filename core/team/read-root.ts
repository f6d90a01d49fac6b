import { fromBase64 } from './bytes.ts';
import { nameKey } from './device-keys.ts';
import { type TeamDevice, type TeamRole, type TeamRoot, teamRoot } from './root.ts';
import { readPayload, verifyFile } from './sign-file.ts';
import type { SignedFile } from './signed.ts';

/** Longest file of a root, in bytes. */
export const longestRoot = 512 * 1024;

/** What a root says, without asking who signed it; undefined where it is none. */
export const peekRoot = (file: SignedFile): TeamRoot | undefined => readPayload(teamRoot, file);

/** The first root a device sees: signed by one of its own keys, which one of the pinned names (16 hex digits) stands for. */
export async function acceptFirstRoot(file: SignedFile, pins: readonly string[]): Promise<TeamRoot | undefined> {
  const root = peekRoot(file);
  if (!root) return undefined;
  // by the name computed from the key: what the file calls it may be a lie
  const named = await Promise.all(root.keys.map(async ({ key }) => ({ key, name: await nameKey(fromBase64(key) ?? new Uint8Array()) })));
  const pinned = named.filter(({ name }) => pins.includes(name)).map(({ key }) => key);
  return (await verifyFile('pomost-root-v1', file, pinned)) && root;
}

export type NextRoot = { state: 'same' | 'older' | 'refused' } | { state: 'newer'; root: TeamRoot };

/** A root after the one we have: same team, a higher version, signed by a key of ours. */
export async function acceptNextRoot(file: SignedFile, current: TeamRoot): Promise<NextRoot> {
  const root = peekRoot(file);
  if (!root || root.team.id !== current.team.id) return { state: 'refused' };
  if (root.version === current.version) return { state: 'same' };
  if (root.version < current.version) return { state: 'older' };
  const known = current.keys.map(({ key }) => key);
  return (await verifyFile('pomost-root-v1', file, known)) ? { state: 'newer', root: keepBlocked(root, current) } : { state: 'refused' };
}

/** A device that is blocked never counts again with the same key: a takeover may go out from a root of before the theft. */
function keepBlocked(root: TeamRoot, current: TeamRoot): TeamRoot {
  const blocks = new Map(current.devices.flatMap(({ signs, blocked }) => (blocked ? [[signs, blocked] as const] : [])));
  const keep = (device: TeamDevice): TeamDevice => {
    const blocked = device.blocked ?? blocks.get(device.signs);
    return blocked ? { ...device, blocked } : device;
  };
  return { ...root, devices: root.devices.map(keep) };
}

export const findDevice = (root: TeamRoot, id: string): TeamDevice | undefined => root.devices.find((device) => device.id === id);

/** undefined: not in the team, or blocked. */
export const findActive = (root: TeamRoot, id: string): TeamDevice | undefined => listActive(root).find((device) => device.id === id);

/** Devices that count. */
export const listActive = (root: TeamRoot): TeamDevice[] => root.devices.filter(({ blocked }) => !blocked);

export const listWithRole = (root: TeamRoot, role: TeamRole): TeamDevice[] => listActive(root).filter(({ roles }) => roles.includes(role));

/** Who can open envelopes: every supervisor's device, and the keys on paper. */
export const listRecipients = (root: TeamRoot): string[] => [
  ...new Set([...listWithRole(root, 'supervisor').map(({ seals }) => seals), ...root.paper.map(({ seals }) => seals)]),
];
