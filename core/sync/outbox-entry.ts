import type { SealedEnvelope } from '../envelope/envelope.ts';

/** Why something was not taken, in words of the screen. */
export type Trouble =
  | 'unreachable'
  /** 200, a redirect or a page where there should be a hub: a network that wants a log-in */
  | 'captive-portal'
  | 'busy'
  | 'wrong-password'
  | 'not-allowed'
  | 'wrong-address'
  | 'hub-full'
  | 'refused-content'
  | 'too-large'
  | 'no-permission'
  | 'blocked-device'
  | 'root-expired'
  /** the hub writes over what is there */
  | 'not-append-only'
  /** a supervisor confirms envelopes that are not this device's: its number is used twice, or a file was swapped */
  | 'foreign-receipt'
  /** one key alone, or none, can open what is sent */
  | 'few-readers'
  /** of this device */
  | 'disk-full'
  | 'unknown';

/** First and last number of a part of the log. */
export interface LogSpan {
  from: number;
  to: number;
}

/** A part of the log that is received but still there, since `at` (ms since 1970, UTC). */
export interface KeptSpan extends LogSpan {
  at: number;
  /** received by the supervisor's store of this very device, so the same disk has both: never forgotten */
  isOwn?: true;
}

/** An envelope on its way. It is deleted by a receipt and by nothing else; a person may discard a dead one, with a reason. */
export interface OutboxEntry extends SealedEnvelope, LogSpan {
  state: 'sealed' | 'sent' | 'dead';
  /** how many interactions */
  count: number;
  /** refusals that will not pass by waiting */
  refusals: number;
  /** how often a supervisor asked for it again: part of its name at the hub, `-r1` */
  resent: number;
  trouble?: Trouble;
  /** ms since 1970, UTC */
  sealedAt: number;
  sentAt?: number;
}

/** Why a person gave an envelope up. */
export type DiscardReason = 'sent-otherwise' | 'not-needed';

/** How far sealing has come, and the last envelope for the chain. One record. */
export interface SyncHead {
  name: 'head';
  /** whose numbers these are: id of the team, and of the device in it */
  team: string;
  device: string;
  /** everything in the log up to this number is or was in an envelope */
  sealedUpTo: number;
  /** but for these parts: their envelopes were sealed for an earlier team or device, and wait to be sealed anew */
  again: LogSpan[];
  nextSeq: number;
  previous: string;
  /** since when acts wait for an envelope, ms since 1970, UTC: they themselves say it to the quarter of an hour only. Absent: since an unknown time */
  pendingSince?: number;
  /** where the numbers of other devices stand that this one was before, by their id: none is ever used twice */
  past: Record<string, { nextSeq: number; previous: string }>;
  /** interactions that a supervisor has received, ever */
  received: number;
  /** ms since 1970, UTC, of the last receipt that brought something */
  receivedAt?: number;
  kept: KeptSpan[];
  /** the last receipt that was taken of each supervisor's device, by its id */
  receipts: Record<string, { upTo: number; head: string; issued: string }>;
  /** SHA-256 of confirmed envelopes while an earlier one is not: a slower supervisor's receipt may name them. By rising number, at most 200 */
  gone: { seq: number; sha256: string }[];
  /** at least one receipt did not fit what this device has sent */
  hasForeignReceipt?: boolean;
  /** what a person gave up; nobody has received it, so it stays in the log. `at` in ms since 1970, UTC */
  discarded: (LogSpan & { seq: number; count: number; why: DiscardReason; at: number })[];
}

/** A way that failed rests. */
export interface Rest {
  /** in a row */
  failures: number;
  /** ms since 1970, UTC */
  notBefore: number;
  trouble?: Trouble;
}

/** How the way to the hub stands. One record. */
export interface SyncChannel extends Rest {
  name: 'channel';
  /** the way to the receipts, which may be another folder with another credential */
  receipts: Rest;
  /** numbers of envelopes that were refused for good since the hub last took one: many mean that the hub is at fault, not they */
  refused: number[];
  /** the hub's clock less ours, in ms */
  skew?: number;
  /** ms since 1970, UTC: when envelopes without a receipt were last looked through */
  affirmedAt?: number;
  /** ms since 1970, UTC: when the hub last answered for its receipts */
  lookedAt?: number;
}
