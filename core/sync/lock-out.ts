import type { AskHub, HubAnswer } from '../hub/ask-hub.ts';
import type { HubAccess, HubPlace } from '../hub/hub-access.ts';
import type { Membership } from '../team/membership.ts';
import { type Answered, heal, tire } from './apply-answer.ts';
import type { Rest, SyncChannel } from './outbox-entry.ts';
import { type OutboxStore, ownerOf } from './outbox-store.ts';
import { isRested } from './plan.ts';
import { judgeAnswer } from './send-step.ts';

/** The device's own folder and `shared/` are behind one log-in: what one way learns of it is true of the other. */
export function hasOneCredential({ drop, shared }: HubAccess): boolean {
  if (!shared || shared.user !== drop.user || shared.password !== drop.password) return false;
  return new URL(shared.url).origin === new URL(drop.url).origin;
}

export const isRefused = ({ trouble }: Rest): boolean => trouble === 'wrong-password';

/**
 * The hub has refused the credential for `shared/`, and the hour after that is not over. Hubs slow down every log-in from an office for a dead
 * password, so nobody else should try it meanwhile. `now` in ms since 1970, UTC.
 */
export function isLockedOut(access: HubAccess, channel: SyncChannel, now: number): boolean {
  const ways: Rest[] = hasOneCredential(access) ? [channel, channel.receipts] : [channel.receipts];
  return ways.some((way) => isRefused(way) && !isRested(way, now));
}

/** After a failure on the way to `shared/`. */
export function tireShared(channel: SyncChannel, access: HubAccess, answered: Answered): SyncChannel {
  const receipts = tire(channel.receipts, answered);
  const isForBoth = answered.answer.trouble === 'wrong-password' && hasOneCredential(access);
  return { ...(isForBoth ? tire(channel, answered) : channel), receipts };
}

/** After an answer to which all is well on the way to `shared/`. */
export function healShared(channel: SyncChannel, access: HubAccess): SyncChannel {
  const receipts = heal(channel.receipts, { kind: 'stored' });
  const isForBoth = isRefused(channel) && hasOneCredential(access);
  return { ...(isForBoth ? heal(channel, { kind: 'stored' }) : channel), receipts };
}

export interface LockKit {
  store: OutboxStore;
  ask: AskHub;
  readMember(): Promise<Membership | undefined>;
  /** ms since 1970, UTC */
  now(): number;
  /** from 0 to 1 */
  random(): number;
}

/** Asks as `ask` does; that the hub refuses the credential for `shared/` is written down, so that no other job tries it within the hour. */
export const watchRefusals =
  (kit: LockKit): AskHub =>
  async (request) => {
    const answer = await kit.ask(request);
    // what cannot be written down costs one more try
    if (typeof answer !== 'string' && answer.status === 401) await noteRefusal(kit, request.place, answer).catch(() => undefined);
    return answer;
  };

async function noteRefusal({ store, readMember, now, random }: LockKit, place: HubPlace, answer: HubAnswer): Promise<void> {
  const member = await readMember();
  const { access } = member ?? {};
  // of an access that was changed meanwhile it says nothing
  if (!member || !access?.shared || !isSamePlace(access.shared, place)) return;
  const answered = judgeAnswer(answer, { now: now(), random: random() });
  await store.change(ownerOf(member), [], ({ channel }) => ({ channel: tireShared(channel, access, answered) }));
}

const isSamePlace = (one: HubPlace, other: HubPlace): boolean =>
  one.url === other.url && one.user === other.user && one.password === other.password;

/** The hub took the credential, though it was refused before. */
export async function endLockOut({ store, readMember }: Pick<LockKit, 'store' | 'readMember'>): Promise<void> {
  const member = await readMember();
  const access = member?.access;
  if (!access) return;
  await store.change(ownerOf(member), [], ({ channel }) => ({ channel: healShared(channel, access) }));
}
