import type { QueueStatus } from '../core/sync/sync-messages.ts';
import type { TeamStatus } from '../core/team/membership.ts';

/** What waits for the supervisor; filled by `entrypoints/sidepanel/queue-slice.ts`. */
export interface QueueView {
  state: 'reading' | 'alone' | 'joined' | 'closed';
  team?: TeamStatus;
  queue?: QueueStatus;
}

export interface QueueActions {
  sendQueue(): void;
  exportQueue(): void;
}
