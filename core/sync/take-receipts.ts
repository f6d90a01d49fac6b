import { nameEnvelope } from '../envelope/envelope-name.ts';
import type { Membership } from '../team/membership.ts';
import { listWithRole } from '../team/read-root.ts';
import { applyReceipt } from './apply-receipt.ts';
import type { OutboxEntry } from './outbox-entry.ts';
import { type OutboxBooks, type OutboxChange, type OutboxStore, ownerOf } from './outbox-store.ts';
import type { Receipt } from './receipt.ts';
import { isHeadOf } from './start-anew.ts';

export interface Taken {
  /** interactions that are confirmed now and were not before */
  received: number;
  /** envelopes that are to be sent again */
  asked: number;
  isForeign: boolean;
}

type Member = Pick<Membership, 'root' | 'device'>;

/** Verified receipts, in one transaction. Envelopes are deleted here and nowhere else. `now` in ms since 1970, UTC. */
export async function takeReceipts(
  store: OutboxStore,
  member: Member,
  given: { receipts: readonly Receipt[]; now: number },
): Promise<Taken> {
  const owner = ownerOf(member);
  const hasOthers = listWithRole(member.root, 'supervisor').some(({ id }) => id !== member.device);
  let taken: Taken = { received: 0, asked: 0, isForeign: false };
  await store.change(owner, 'all', (books) => {
    if (!isHeadOf(books.head, owner)) return undefined;
    const worked = work(books, { ...given, hasOthers });
    taken = worked.taken;
    return worked.change;
  });
  return taken;
}

function work(
  { head, channel, entries }: OutboxBooks,
  { receipts, now, hasOthers }: { receipts: readonly Receipt[]; now: number; hasOthers: boolean },
): { taken: Taken; change: OutboxChange } {
  const left = new Map(entries.map((entry) => [entry.seq, entry]));
  const changed = new Set<number>();
  const taken: Taken = { received: 0, asked: 0, isForeign: false };
  let next = head;
  for (const receipt of receipts) {
    const result = applyReceipt(receipt, { head: next, entries: [...left.values()], hasOthers }, now + (channel.skew ?? 0));
    if (result === 'foreign') taken.isForeign = true;
    if (typeof result === 'string') continue;
    next = result.head;
    taken.received += result.received;
    taken.asked += result.resend.length;
    for (const seq of result.remove) left.delete(seq);
    for (const seq of result.resend) {
      const entry = left.get(seq);
      if (entry) left.set(seq, toResend(entry, head.device));
      changed.add(seq);
    }
  }
  return {
    taken,
    change: {
      head: { ...next, hasForeignReceipt: taken.isForeign },
      put: [...left.values()].filter(({ seq }) => changed.has(seq)),
      remove: entries.filter(({ seq }) => !left.has(seq)).map(({ seq }) => seq),
    },
  };
}

/** Under another name, since the hub does not take the same one twice. */
function toResend(entry: OutboxEntry, device: string): OutboxEntry {
  const resent = entry.resent + 1;
  return { ...entry, state: 'sealed', resent, name: nameEnvelope({ device, seq: entry.seq, sha256: entry.sha256, resent }) };
}
