import type { Membership } from '../team/membership.ts';
import type { SyncChannel } from './outbox-entry.ts';
import { type OutboxStore, type Owner, ownerOf } from './outbox-store.ts';
import { restartHead } from './sync-head.ts';

/** Whether the numbers in use are this device's, as a member of this team. */
export const isHeadOf = (head: Owner, { team, device }: Owner): boolean => head.team === team && head.device === device;

/** For another team, or as another device: nobody there can read or count the envelopes of before. Whoever was faster has done it. */
export async function startAnew(store: OutboxStore, member: Membership): Promise<void> {
  const owner = ownerOf(member);
  await store.change(owner, 'all', ({ head, channel, entries }) => {
    if (isHeadOf(head, owner)) return undefined;
    return {
      head: restartHead(head, owner, entries),
      channel: wakeChannel(channel),
      remove: entries.map(({ seq }) => seq),
    };
  });
}

/** Another way to the hub, or another password: what was wrong before says nothing of it. */
export async function forgetRests(store: OutboxStore, member: Membership): Promise<void> {
  await store.change(ownerOf(member), [], ({ channel }) => ({ channel: wakeChannel(channel) }));
}

const wakeChannel = ({ trouble: _trouble, ...rest }: SyncChannel): SyncChannel => ({
  ...rest,
  failures: 0,
  notBefore: 0,
  receipts: { failures: 0, notBefore: 0 },
  refused: [],
});
