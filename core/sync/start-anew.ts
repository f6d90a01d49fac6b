import type { Membership } from '../team/membership.ts';
import { type OutboxStore, type Owner, ownerOf } from './outbox-store.ts';
import { restartHead } from './seal-next.ts';

/** Whether the numbers in use are this device's, as a member of this team. */
export const isHeadOf = (head: Owner, { team, device }: Owner): boolean => head.team === team && head.device === device;

/** For another team, or as another device: nobody there can read or count the envelopes of before. Whoever was faster has done it. */
export async function startAnew(store: OutboxStore, member: Membership): Promise<void> {
  const owner = ownerOf(member);
  await store.change(owner, 'all', ({ head, channel, entries }) => {
    if (isHeadOf(head, owner)) return undefined;
    const { trouble: _trouble, ...rest } = channel;
    return {
      head: restartHead(head, owner, entries),
      channel: { ...rest, failures: 0, notBefore: 0, receipts: { failures: 0, notBefore: 0 }, refused: [] },
      remove: entries.map(({ seq }) => seq),
    };
  });
}
