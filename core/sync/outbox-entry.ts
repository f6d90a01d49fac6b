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
  | 'unknown';

/** An envelope on its way. It is deleted by a receipt and by nothing else; a person may discard a dead one, with a reason. */
export interface OutboxEntry extends SealedEnvelope {
  state: 'sealed' | 'sent' | 'dead';
  /** first and last number in the log, and how many interactions */
  from: number;
  to: number;
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

/** How far sealing has come, and the last envelope for the chain. One record. */
export interface SyncHead {
  name: 'head';
  /** everything in the log up to this number is in an envelope */
  sealedUpTo: number;
  nextSeq: number;
  previous: string;
  /** receipted up to this number of the log */
  receivedUpTo: number;
  /** interactions that a supervisor has received, ever */
  received: number;
  /** ms since 1970, UTC, of the last receipt that brought something */
  receivedAt?: number;
}

/** How the way to the hub stands. One record. */
export interface SyncChannel {
  name: 'channel';
  failures: number;
  /** not before, ms since 1970, UTC */
  notBefore: number;
  trouble?: Trouble;
  lastTryAt?: number;
  lastSuccessAt?: number;
  /** the hub's clock less ours, in ms */
  skew?: number;
}
