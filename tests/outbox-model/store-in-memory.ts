import type { Interaction } from '../../core/interaction/interaction.ts';
import type { OutboxEntry, SyncChannel, SyncHead } from '../../core/sync/outbox-entry.ts';
import { type OutboxStore, ownerOf } from '../../core/sync/outbox-store.ts';
import { startChannel } from '../../core/sync/start-channel.ts';
import { notePending, startHead } from '../../core/sync/sync-head.ts';
import type { Membership } from '../../core/team/membership.ts';
import { makeRecord } from '../make-record.ts';

/** What is on the disk of one device. */
export interface Disk {
  member: Membership | undefined;
  log: Interaction[];
  head?: SyncHead;
  channel?: SyncChannel;
  entries: Map<number, OutboxEntry>;
}

const quarterHour = 15 * 60_000;

/** Acts as `background/log.ts` adds them: their time to the quarter of an hour. `now` in ms since 1970, UTC. */
export function addActs(disk: Disk, count: number, now: number): void {
  const at = new Date(Math.floor(now / quarterHour) * quarterHour).toISOString();
  for (let added = 0; added < count; added += 1) {
    const seq = (disk.log.at(-1)?.seq ?? 0) + 1;
    disk.log.push(makeRecord('finding-dismissed', seq, { at }));
    if (disk.head) disk.head = notePending(disk.head, seq, now);
  }
}

const copy = <T>(value: T): T => structuredClone(value);

/** The queue's stores as `background/outbox/store.ts` has them in IndexedDB: a change is there as a whole, or not at all. */
export const makeStore = (disk: Disk): OutboxStore => ({
  look: async (owner) => {
    const head = copy(disk.head ?? startHead(owner));
    const pending = disk.log.filter(({ seq }) => seq > head.sealedUpTo);
    const again = head.again.reduce((sum, { from, to }) => sum + to - from + 1, 0);
    return {
      head,
      channel: copy(disk.channel ?? startChannel),
      sealed: listEntries(disk).flatMap(({ seq, state }) => (state === 'sealed' ? [seq] : [])),
      count: disk.entries.size,
      pending: pending.length + again,
    };
  },
  readLog: async ({ from, to }, most) => copy(disk.log.filter(({ seq }) => seq >= from && seq <= to).slice(0, most)),
  readEntry: async (seq) => copy(disk.entries.get(seq)),
  change: async (owner, seqs, decide) => {
    const now = disk.member && ownerOf(disk.member);
    if (now?.team !== owner.team || now.device !== owner.device) return false;
    const entries = listEntries(disk).filter(({ seq }) => seqs === 'all' || seqs.includes(seq));
    const change = decide(copy({ head: disk.head ?? startHead(owner), channel: disk.channel ?? startChannel, entries }));
    if (!change) return false;
    if (change.head) disk.head = copy(change.head);
    if (change.channel) disk.channel = copy(change.channel);
    for (const entry of change.put ?? []) disk.entries.set(entry.seq, copy(entry));
    for (const seq of change.remove ?? []) disk.entries.delete(seq);
    return true;
  },
});

export const listEntries = ({ entries }: Disk): OutboxEntry[] => [...entries.values()].sort((one, other) => one.seq - other.seq);
