import type { OutboxEntry, SyncChannel, SyncHead, Trouble } from './outbox-entry.ts';
import type { QueueItem, QueueStatus } from './sync-messages.ts';

/** As many as a list shows. */
const mostItems = 100;

export interface QueueFacts {
  head: SyncHead | undefined;
  channel: SyncChannel;
  /** acts in no envelope */
  pending: number;
  /** by rising number */
  items: readonly QueueItem[];
  /** what the team or the browser says against sending at all */
  obstacle?: Trouble;
  /** what should be mended, though all goes on */
  warning?: Trouble;
  isSending: boolean;
}

export const toItem = ({ seq, state, count, trouble, sealedAt, sentAt, resent }: OutboxEntry): QueueItem => ({
  seq,
  state,
  count,
  sealedAt,
  resent,
  ...(trouble && { trouble }),
  ...(sentAt !== undefined && { sentAt }),
});

export function describeQueue({ head, channel, pending, items, obstacle, warning, isSending }: QueueFacts): QueueStatus {
  const count = (state: QueueItem['state']): number => items.reduce((sum, item) => sum + (item.state === state ? item.count : 0), 0);
  const waiting = count('sealed');
  const isDead = ({ state }: QueueItem): boolean => state === 'dead';
  const newest = items.toReversed();
  const dead = items.find(isDead);
  const foreign = head?.hasForeignReceipt ? ('foreign-receipt' as const) : undefined;
  const trouble = obstacle ?? channel.trouble ?? channel.receipts.trouble ?? foreign ?? dead?.trouble ?? warning;
  return {
    pending,
    waiting,
    sent: count('sent'),
    dead: count('dead'),
    received: head?.received ?? 0,
    // somebody has to decide about the dead ones, so each has to be in reach
    items: [...newest.filter(isDead), ...newest.filter((item) => !isDead(item))].slice(0, mostItems),
    failures: channel.failures,
    isSending,
    ...(head?.receivedAt !== undefined && { receivedAt: head.receivedAt }),
    ...(trouble && { trouble }),
    ...(waiting > 0 && channel.notBefore > 0 && { nextTryAt: channel.notBefore }),
  };
}
