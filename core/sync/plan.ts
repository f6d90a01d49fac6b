import { mostRecords } from '../envelope/envelope.ts';
import type { Rest, SyncChannel, SyncHead } from './outbox-entry.ts';
import { mostWait } from './read-retry-after.ts';

/** Younger acts wait for company, in ms. */
const patience = 5 * 60_000;
/** Requests at once, to a hub that answers. */
const atOnce = 2;

/** What a decision needs to know of the stores; no bytes. */
export interface Outlook {
  head: SyncHead;
  channel: SyncChannel;
  /** numbers of the sealed envelopes that are not at the hub, rising */
  sealed: readonly number[];
  /** envelopes here, however they stand */
  count: number;
  /** acts in no envelope */
  pending: number;
}

/** `timer`: by the clock · `online`: the network has come back · `user`: somebody pressed the button. */
export type Wake = 'timer' | 'online' | 'user';

export interface Circumstances {
  /** ms since 1970, UTC */
  now: number;
  wake: Wake;
  /** when that was, ms since 1970, UTC */
  wokenAt: number;
  /** there is a hub, a network, and leave to ask it */
  canSend: boolean;
  /** the hub has failed since the wake */
  hasFailed: boolean;
}

export type Step = { do: 'seal' } | { do: 'send'; seqs: number[] } | { do: 'wait'; until?: number };

/** What to do next. Oldest first; what was refused before comes last, so that it holds up nothing. */
export function plan(outlook: Outlook, circumstances: Circumstances): Step {
  if (shouldSeal(outlook, circumstances)) return { do: 'seal' };
  const { channel, sealed } = outlook;
  if (sealed.length > 0 && circumstances.canSend && isDue(channel, circumstances)) {
    const fresh = sealed.filter((seq) => !channel.refused.includes(seq));
    const [first, ...more] = fresh.length > 0 ? fresh : sealed;
    // a hub that failed is asked one thing first
    const others = fresh.length > 0 && channel.failures === 0 ? more.slice(0, atOnce - 1) : [];
    return { do: 'send', seqs: first === undefined ? [] : [first, ...others] };
  }
  return wait(outlook, circumstances);
}

function shouldSeal({ head, pending }: Outlook, { wake, wokenAt, now }: Circumstances): boolean {
  if (pending === 0) return false;
  // what comes after somebody pressed the button waits for company again: sealing it at once could go on for ever, and nothing would be sent
  const isWanted = wake === 'user' && (head.pendingSince ?? wokenAt) <= wokenAt;
  return isWanted || head.again.length > 0 || pending >= mostRecords || isOld(head.pendingSince, now);
}

/** What waits since tomorrow is old, too: the clock was put back. */
const isOld = (since: number | undefined, now: number): boolean => since === undefined || now - since >= patience || since > now;

/** May the hub be asked? A waiting time that nobody gave comes from a clock that was put back. `now` in ms since 1970, UTC. */
export const isRested = ({ notBefore }: Rest, now: number): boolean => now >= notBefore || notBefore - now > mostWait;

function isDue(channel: SyncChannel, { now, wake, hasFailed }: Circumstances): boolean {
  if (hasFailed) return false;
  const hadNoHub = channel.trouble === 'unreachable' || channel.trouble === 'captive-portal';
  return wake === 'user' || (wake === 'online' && hadNoHub) || isRested(channel, now);
}

function wait({ head, channel, sealed, pending }: Outlook, { canSend, now }: Circumstances): Step {
  const times = [
    ...(sealed.length > 0 && canSend ? [Math.max(now, channel.notBefore)] : []),
    ...(pending > 0 && head.pendingSince !== undefined ? [head.pendingSince + patience] : []),
  ];
  return times.length > 0 ? { do: 'wait', until: Math.min(...times) } : { do: 'wait' };
}
