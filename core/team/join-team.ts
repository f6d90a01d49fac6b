import type { AskHub } from '../hub/ask-hub.ts';
import { fail, type Result, succeed } from '../result.ts';
import { fromBase64Url } from './bytes.ts';
import { deriveDeviceKeys } from './device-keys.ts';
import { fetchHintKeys } from './fetch-hint-keys.ts';
import { fetchSigned } from './fetch-signed.ts';
import type { Membership } from './membership.ts';
import { pairingAccess } from './pairing-access.ts';
import type { Pairing } from './pairing-text.ts';
import { acceptFirstRoot, findDevice } from './read-root.ts';
import type { SignedFile } from './signed.ts';
import type { JoinError } from './team-messages.ts';

interface Surroundings {
  ask: AskHub;
  /** ms since 1970, UTC */
  now: number;
  /** what the device belongs to so far */
  current?: Membership | undefined;
}

type HeldRoot = Pick<Membership, 'root' | 'signedRoot'>;

/** The membership that a pairing text stands for, once the team's root has been read and says the same. Writes nothing. */
export async function joinTeam(pairing: Pairing, { ask, now, current }: Surroundings): Promise<Result<Membership, JoinError>> {
  const file = await findRootFile(pairing, ask);
  if (!file.ok) return file;
  const held = await holdRoot(file.value, pairing, current);
  if (!held) return fail('wrong-root');
  const { signKey, sealKey, signs, seals } = await deriveDeviceKeys(fromBase64Url(pairing.secret) ?? new Uint8Array());
  const device = findDevice(held.root, pairing.device);
  if (device?.signs !== signs || device.seals !== seals || device.blocked) return fail('not-in-team');
  const shared = pairing.access?.shared;
  const isSameDevice = current?.device === pairing.device && current.root.team.id === pairing.team.id;
  const hintKeys = shared && (await fetchHintKeys(ask, shared, { root: held.root, sealKey }));
  return succeed({
    name: 'this',
    device: pairing.device,
    ...(pairing.access ? { access: pairingAccess(pairing.access) } : {}),
    ...held,
    signKey,
    sealKey,
    hintKeys: hintKeys ?? (isSameDevice ? current.hintKeys : {}),
    joinedAt: isSameDevice ? current.joinedAt : now,
    refreshedAt: now,
  });
}

async function findRootFile({ access, root }: Pairing, ask: AskHub): Promise<Result<SignedFile, JoinError>> {
  if (access?.shared) return fetchSigned(ask, access.shared, 'team/root.json');
  return root ? succeed(root) : fail('unreadable');
}

/** A hub that was put back to an older day, and an old text, do not take a newer root away. */
async function holdRoot(file: SignedFile, { pins, team }: Pairing, current: Membership | undefined): Promise<HeldRoot | undefined> {
  const root = await acceptFirstRoot(file, pins);
  if (root?.team.id !== team.id) return undefined;
  const known = current && current.root.team.id === team.id && current.root.version > root.version ? current : undefined;
  // a team that lost both root keys begins anew with others, and then only the new ones count
  const isStillPinned = known && (await acceptFirstRoot(known.signedRoot, pins)) !== undefined;
  return known && isStillPinned ? { root: known.root, signedRoot: known.signedRoot } : { root, signedRoot: file };
}
