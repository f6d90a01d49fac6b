import type { Result } from '../result.ts';
import type { ExportObstacle } from './find-export-obstacle.ts';
import type { StoreError } from './name-store-error.ts';
import type { DiscardReason, OutboxEntry, Trouble } from './outbox-entry.ts';
import type { ReceiptError } from './parse-receipt.ts';

/** One line of the queue as the page shows it; no bytes. */
export type QueueItem = Pick<OutboxEntry, 'seq' | 'state' | 'count' | 'trouble' | 'sealedAt' | 'sentAt' | 'resent'>;

export interface QueueStatus {
  /** interactions in no envelope yet */
  pending: number;
  /** interactions in sealed envelopes, not at the hub */
  waiting: number;
  /** interactions at the hub, without a receipt */
  sent: number;
  /** interactions in envelopes that the hub refuses for good: a person decides */
  dead: number;
  /** interactions received by a supervisor, ever */
  received: number;
  /** ms since 1970, UTC */
  receivedAt?: number;
  /** dead ones first, then newest first, at most 100 */
  items: QueueItem[];
  trouble?: Trouble;
  /** tries in a row that failed: what passes by itself need not be told at once */
  failures: number;
  /** ms since 1970, UTC: when it is tried again by itself */
  nextTryAt?: number;
  isSending: boolean;
}

export interface QueueFile {
  name: string;
  /** in base64 */
  bytes: string;
  /** interactions in it */
  count: number;
  /** interactions that could not be sealed, so that they are not in it */
  left: number;
}

export interface SyncMessages {
  'queue.read': (none: null) => Result<QueueStatus, StoreError>;
  /** seals what is pending and tries now, whatever the waiting time */
  'queue.send': (none: null) => Result<QueueStatus, StoreError | 'alone'>;
  /** everything without a receipt as one file for a supervisor */
  'queue.export': (none: null) => Result<QueueFile, StoreError | 'alone' | ExportObstacle>;
  /** the text of a receipt file that a supervisor gave; how many interactions it confirms */
  'queue.receipt': (text: string) => Result<{ received: number }, StoreError | 'alone' | ReceiptError>;
  'queue.retry': (seq: number) => Result<null, StoreError | 'unknown'>;
  /** gives a dead envelope up for good */
  'queue.discard': (argument: { seq: number; why: DiscardReason }) => Result<null, StoreError | 'unknown'>;
}
