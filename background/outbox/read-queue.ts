import { hasHubPermission } from '../../browser/hub-permission.ts';
import { describeQueue, type QueueFacts, toItem } from '../../core/sync/describe-queue.ts';
import { findMemberTrouble } from '../../core/sync/member-trouble.ts';
import { ownerOf } from '../../core/sync/outbox-store.ts';
import { startChannel } from '../../core/sync/start-channel.ts';
import type { QueueItem, QueueStatus } from '../../core/sync/sync-messages.ts';
import type { Membership } from '../../core/team/membership.ts';
import { openDatabase } from '../database.ts';
import { countWaiting } from '../log.ts';
import { readMembership } from '../team/membership.ts';
import { hadFullDisk } from './drain-outbox.ts';
import { isSending } from './outbox-lock.ts';
import { outboxStore } from './store.ts';

/** How the queue stands. Throws where the database cannot be opened. */
export async function readQueue(): Promise<QueueStatus> {
  const member = await readMembership();
  // acts that wait for the database are on this device alone, too
  const overflow = await countWaiting();
  if (!member) {
    const pending = (await (await openDatabase()).count('log')) + overflow;
    return describeQueue({ head: undefined, channel: startChannel, pending, items: [], isSending: false });
  }
  const { head, channel, pending } = await outboxStore.look(ownerOf(member));
  return describeQueue({
    head,
    channel,
    pending: pending + overflow,
    items: await readItems(),
    isSending: await isSending(),
    ...(await findTroubles(member, Date.now() + (channel.skew ?? 0))),
  });
}

async function findTroubles(member: Membership, now: number): Promise<Pick<QueueFacts, 'obstacle' | 'warning'>> {
  if (hadFullDisk()) return { obstacle: 'disk-full' };
  if (member.access !== undefined && !(await hasHubPermission(member.access))) return { obstacle: 'no-permission' };
  const trouble = findMemberTrouble(member, now);
  if (trouble === undefined) return {};
  return trouble === 'blocked-device' ? { obstacle: trouble } : { warning: trouble };
}

/** One after the other: all bytes at once would fill an old laptop. */
async function readItems(): Promise<QueueItem[]> {
  const items: QueueItem[] = [];
  for await (const { value } of (await openDatabase()).transaction('outbox').store) items.push(toItem(value));
  return items;
}
