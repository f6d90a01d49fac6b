import type { AskHub } from '../hub/ask-hub.ts';
import { fail, type Result, succeed } from '../result.ts';
import { fromBase64Url } from './bytes.ts';
import { type DeviceKeys, deriveDeviceKeys } from './device-keys.ts';
import { fetchHintKeys } from './fetch-hint-keys.ts';
import { fetchRoot } from './fetch-root.ts';
import { fetchRoots } from './fetch-roots.ts';
import { type Followed, followRoot } from './follow-root.ts';
import type { HeldRoot, Membership } from './membership.ts';
import type { Pairing } from './pairing-text.ts';
import { acceptNextRoot, findActive } from './read-root.ts';
import { acceptWithPins } from './root-chain.ts';
import type { SignedFile } from './signed.ts';
import type { JoinError } from './team-messages.ts';

interface Surroundings {
  ask: AskHub;
  /** ms since 1970, UTC */
  now: number;
  /** what the device belongs to so far */
  current?: Membership | undefined;
}

/** The membership that a pairing text stands for, once the team's root has been read and says the same. Writes nothing. */
export async function joinTeam(pairing: Pairing, { ask, now, current }: Surroundings): Promise<Result<Membership, JoinError>> {
  const known = current?.root.team.id === pairing.team.id ? current : undefined;
  const found = await (known ? goOn(pairing, known, ask) : begin(pairing, ask));
  if (!found.ok) return found;
  const { held, error } = found.value;
  if (known && held.root.version === known.root.version && !isPinned(held, pairing)) return fail('other-team');
  const keys = await deriveDeviceKeys(fromBase64Url(pairing.secret) ?? new Uint8Array());
  if (!isInTeam(held, pairing, keys)) return fail(error ?? 'not-in-team');
  const { signKey, sealKey } = keys;
  const shared = pairing.access?.shared;
  const same = known?.device === pairing.device ? known : undefined;
  const hintKeys = shared && (await fetchHintKeys(ask, shared, { root: held.root, sealKey }));
  // without `refreshedAt`: what the hub could not say now is asked again at once
  return succeed({
    name: 'this',
    device: pairing.device,
    ...(pairing.access ? { access: pairing.access } : {}),
    ...held,
    signKey,
    sealKey,
    hintKeys: hintKeys ?? same?.hintKeys ?? {},
    joinedAt: same?.joinedAt ?? now,
  });
}

function isInTeam({ root }: HeldRoot, { device }: Pairing, { signs, seals }: DeviceKeys): boolean {
  const own = findActive(root, device);
  return own !== undefined && own.signs === signs && own.seals === seals;
}

const isPinned = ({ root }: HeldRoot, { pins }: Pairing): boolean => root.keys.some(({ id }) => pins.includes(id));

type Found = Result<Followed, JoinError>;

/** The first root of a team: signed by a key that the text names, and from there to the newest. */
async function begin(pairing: Pairing, ask: AskHub): Promise<Found> {
  const shared = pairing.access?.shared;
  const file = await findRootFile(pairing, ask);
  if (!file.ok) return file;
  let start = await acceptWithPins([file.value], pairing.pins);
  if (!start && shared) {
    // an older text, whose keys have been replaced since: older roots prove the new ones
    const roots = await fetchRoots(ask, shared);
    if (!roots.ok) return roots;
    start = await acceptWithPins(roots.value, pairing.pins);
  }
  if (start?.root.team.id !== pairing.team.id) return fail('wrong-root');
  // published halfway: the newest is not yet in root.json
  return succeed(shared ? await followRoot(start, shared, ask) : { held: start });
}

/**
 * In a team that this device knows nothing counts but what follows from the root it has: the names of the team's keys are public, so a text
 * that names one proves nothing by that. A hub that was put back to an older day, and an old text, do not take a newer root away.
 */
async function goOn(pairing: Pairing, { root, signedRoot }: Membership, ask: AskHub): Promise<Found> {
  const held = { root, signedRoot };
  const shared = pairing.access?.shared;
  if (shared) {
    const followed = await followRoot(held, shared, ask);
    if (followed.error === undefined) return succeed(followed);
    return fail(followed.error === 'wrong-root' ? 'other-team' : followed.error);
  }
  if (!pairing.root) return fail('unreadable');
  const next = await acceptNextRoot(pairing.root, root);
  if (next.state === 'refused') return fail('other-team');
  return succeed({ held: next.state === 'newer' ? { root: next.root, signedRoot: pairing.root } : held });
}

async function findRootFile({ access, root }: Pairing, ask: AskHub): Promise<Result<SignedFile, JoinError>> {
  if (access?.shared) return fetchRoot(ask, access.shared);
  return root ? succeed(root) : fail('unreadable');
}
