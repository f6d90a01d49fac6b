import { randomBytes } from 'node:crypto';
import type { HubAccess } from '../core/hub/hub-access.ts';
import { type Bytes, fromBase64, toBase64Url } from '../core/team/bytes.ts';
import { type DeviceKeys, deriveDeviceKeys, nameKey } from '../core/team/device-keys.ts';
import { writePairingText } from '../core/team/pairing-text.ts';
import type { TeamDevice, TeamRole, TeamRoot } from '../core/team/root.ts';
import { signRoot } from '../core/team/sign-root.ts';
import type { SignedFile } from '../core/team/signed.ts';

export interface DeviceWish {
  name: string;
  roles: TeamRole[];
  access?: HubAccess;
  blocked?: TeamDevice['blocked'];
}

export interface MadeDevice {
  id: string;
  name: string;
  secret: Bytes;
  keys: DeviceKeys;
  pairingText: string;
}

export interface MadeTeam {
  root: TeamRoot;
  signedRoot: SignedFile;
  /** in the order of the wishes */
  devices: MadeDevice[];
  /** the second root key, and the identity that opens everything */
  paper: DeviceKeys;
  /** the first root key */
  coordinator: DeviceKeys;
}

const makeSecret = (): Bytes => new Uint8Array(randomBytes(32));

const toDevice = ({ name, roles, blocked }: DeviceWish, { id, keys }: { id: string; keys: DeviceKeys }): TeamDevice => ({
  id,
  name,
  roles,
  signs: keys.signs,
  seals: keys.seals,
  from: '2026-11-22',
  ...(blocked ? { blocked } : {}),
});

const rootKey = async ({ signs }: DeviceKeys, keptOn: 'device' | 'paper'): Promise<TeamRoot['keys'][number]> => ({
  id: await nameKey(fromBase64(signs) ?? new Uint8Array()),
  key: signs,
  keptOn,
  made: '2026-11-22',
});

/** A team with real keys; without wishes a supervisor's and a counsellor's device that exchange files. */
export async function makeTeam(
  wishes: readonly DeviceWish[] = [
    { name: 'Office', roles: ['supervisor', 'coordinator'] },
    { name: 'Laptop 1', roles: ['counsellor'] },
  ],
  change: Partial<TeamRoot> = {},
): Promise<MadeTeam> {
  const [coordinator, paper] = await Promise.all([deriveDeviceKeys(makeSecret()), deriveDeviceKeys(makeSecret())]);
  const made = await Promise.all(
    wishes.map(async (wish) => {
      const secret = makeSecret();
      return { wish, secret, id: `d-${randomBytes(4).toString('hex')}`, keys: await deriveDeviceKeys(secret) };
    }),
  );
  const root: TeamRoot = {
    format: 'pomost-root',
    formatVersion: 1,
    team: { id: crypto.randomUUID(), name: 'Streetwork Test' },
    version: 1,
    issued: '2026-11-22T09:00:00.000Z',
    expires: '2027-11-22T09:00:00.000Z',
    keys: [await rootKey(coordinator, 'device'), await rootKey(paper, 'paper')],
    paper: [{ seals: paper.seals, made: '2026-11-22' }],
    devices: made.map(({ wish, ...device }) => toDevice(wish, device)),
    ...change,
  };
  const signedRoot = await signRoot(root, [coordinator, paper]);
  const devices = made.map(({ wish, secret, id, keys }) => ({
    id,
    name: wish.name,
    secret,
    keys,
    pairingText: writePairingText({
      team: root.team,
      device: id,
      secret: toBase64Url(secret),
      pins: root.keys.map((key) => key.id),
      ...(wish.access ? { access: wish.access } : {}),
      ...(wish.access?.shared ? {} : { root: signedRoot }),
    }),
  }));
  return { root, signedRoot, devices, paper, coordinator };
}
