import type { ExportObstacle } from '../core/sync/find-export-obstacle.ts';
import type { StoreError } from '../core/sync/name-store-error.ts';
import type { DiscardReason } from '../core/sync/outbox-entry.ts';
import type { ReceiptError } from '../core/sync/parse-receipt.ts';
import type { QueueStatus } from '../core/sync/sync-messages.ts';
import type { TeamStatus } from '../core/team/membership.ts';

/** What became of the last act of this part. */
export type QueueTold =
  | { key: 'sent' | 'saved' | 'received'; count: number; left?: number }
  | {
      key: ExportObstacle | ReceiptError | StoreError | 'nothing' | 'notSent' | 'alone' | 'failed' | 'retried' | 'discarded';
    };

/** What waits for the supervisor; filled by `entrypoints/sidepanel/queue-slice.ts`. */
export interface QueueView {
  state: 'reading' | 'alone' | 'joined' | 'closed';
  team?: TeamStatus;
  queue?: QueueStatus;
  doing?: 'sending' | 'saving';
  told?: QueueTold;
}

export interface QueueActions {
  sendQueue(): void;
  /** everything without a receipt, as a file of the counsellor's own */
  exportQueue(): void;
  /** the text of a file that the supervisor gave */
  loadReceipt(text: string): void;
  retryEnvelope(seq: number): void;
  /** for good: nobody will receive it */
  discardEnvelope(seq: number, why: DiscardReason): void;
  /** the page where this device joins and leaves a team */
  openJoining(): void;
  /** the coordinator's page */
  openTeamPage(): void;
  openReview(): void;
}
