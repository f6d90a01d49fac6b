import { firstPrevious, type SealedEnvelope } from '../envelope/envelope.ts';
import type { Interaction } from '../interaction/interaction.ts';
import type { LogSpan, OutboxEntry, SyncHead } from './outbox-entry.ts';
import type { Owner } from './outbox-store.ts';

/** Nothing sealed yet. */
export const startHead = ({ team, device }: Owner): SyncHead => ({
  name: 'head',
  team,
  device,
  sealedUpTo: 0,
  again: [],
  nextSeq: 1,
  previous: firstPrevious,
  past: {},
  received: 0,
  kept: [],
  receipts: {},
  gone: [],
  discarded: [],
});

/** Which part of the log is next, as far as it fits an envelope: what waits to be sealed anew comes first. */
export const findNextSpan = ({ sealedUpTo, again: [first] }: SyncHead): LogSpan =>
  first ?? { from: sealedUpTo + 1, to: Number.POSITIVE_INFINITY };

/** `records` of the next span, rising, at least one: the log leaves no number out but those that are received and forgotten. */
export function toEntry(sealed: SealedEnvelope, records: readonly Interaction[], now: number): OutboxEntry {
  const [first, last] = [records[0], records.at(-1)];
  if (!first || !last) throw new Error('an envelope holds at least one record');
  return { ...sealed, state: 'sealed', from: first.seq, to: last.seq, count: records.length, refusals: 0, resent: 0, sealedAt: now };
}

/** The head after this envelope. What came while it was sealed waits from then on. */
export function advanceHead(head: SyncHead, { seq, sha256, to, sealedAt }: OutboxEntry): SyncHead {
  const isAgain = head.again.length > 0;
  return {
    ...head,
    sealedUpTo: isAgain ? head.sealedUpTo : to,
    again: isAgain ? dropUpTo(head.again, to) : head.again,
    nextSeq: seq + 1,
    previous: sha256,
    pendingSince: sealedAt,
  };
}

/** The head when an act with this number in the log is added: the first that waits for an envelope begins the waiting. `now` in ms since 1970, UTC. */
export const notePending = (head: SyncHead, seq: number, now: number): SyncHead =>
  seq === head.sealedUpTo + 1 ? { ...head, pendingSince: now } : head;

const dropUpTo = (spans: readonly LogSpan[], upTo: number): LogSpan[] =>
  spans.flatMap(({ from, to }) => (to <= upTo ? [] : [{ from: Math.max(from, upTo + 1), to }]));

/**
 * The head of another team, or of another device in it: numbers and chain begin anew, or go on where they stood, and what nobody has confirmed is
 * sealed again, for those who read it now. What is received stays received.
 */
export function restartHead(head: SyncHead, { team, device }: Owner, unreceived: readonly LogSpan[]): SyncHead {
  const { hasForeignReceipt: _foreign, ...rest } = head;
  const { nextSeq, previous } = head.past[device] ?? { nextSeq: 1, previous: firstPrevious };
  return {
    ...rest,
    team,
    device,
    nextSeq,
    previous,
    past: { ...head.past, [head.device]: { nextSeq: head.nextSeq, previous: head.previous } },
    receipts: {},
    gone: [],
    again: [...head.again, ...unreceived.map(({ from, to }) => ({ from, to }))].sort((one, other) => one.from - other.from),
  };
}
