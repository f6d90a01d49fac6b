import type { QueueStatus } from './sync-messages.ts';

/** Acts that no supervisor has received. */
export const countUnreceived = ({ pending, waiting, sent, dead }: QueueStatus): number => pending + waiting + sent + dead;
