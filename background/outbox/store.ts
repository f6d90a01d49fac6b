import type { IDBPTransaction } from 'idb';
import type { Interaction } from '../../core/interaction/interaction.ts';
import type { LogSpan, OutboxEntry } from '../../core/sync/outbox-entry.ts';
import type { OutboxBooks, OutboxChange, OutboxStore, Owner } from '../../core/sync/outbox-store.ts';
import { ownerOf } from '../../core/sync/outbox-store.ts';
import type { Outlook } from '../../core/sync/plan.ts';
import { startHead } from '../../core/sync/sync-head.ts';
import { openDatabase, type PomostDatabase } from '../database.ts';
import { readChannel, readHead } from './sync-records.ts';

type Changing = IDBPTransaction<PomostDatabase, ('team' | 'sync' | 'outbox')[], 'readwrite'>;

/** The queue in IndexedDB. Nothing but requests of the same transaction is awaited between its beginning and its end. */
export const outboxStore: OutboxStore = { look, readLog, readEntry, change };

async function look(owner: Owner): Promise<Outlook> {
  const transaction = (await openDatabase()).transaction(['sync', 'outbox', 'log']);
  const [known, channel] = await Promise.all([readHead(transaction.objectStore('sync')), readChannel(transaction.objectStore('sync'))]);
  const head = known ?? startHead(owner);
  const log = transaction.objectStore('log');
  const rest = IDBKeyRange.lowerBound(head.sealedUpTo, true);
  const [sealed, count, pending] = await Promise.all([
    transaction.objectStore('outbox').index('state').getAllKeys('sealed'),
    transaction.objectStore('outbox').count(),
    log.count(rest),
  ]);
  const again = head.again.reduce((sum, { from, to }) => sum + to - from + 1, 0);
  return { head, channel, sealed, count, pending: pending + again };
}

async function readLog({ from, to }: LogSpan, most: number): Promise<Interaction[]> {
  // infinity is a key like any other number
  return (await openDatabase()).getAll('log', IDBKeyRange.bound(from, to), most);
}

async function readEntry(seq: number): Promise<OutboxEntry | undefined> {
  return (await openDatabase()).get('outbox', seq);
}

async function change(
  owner: Owner,
  seqs: readonly number[] | 'all',
  decide: (books: OutboxBooks) => OutboxChange | undefined,
): Promise<boolean> {
  const transaction: Changing = (await openDatabase()).transaction(['team', 'sync', 'outbox'], 'readwrite', { durability: 'strict' });
  const changes = (await isOwner(transaction, owner)) ? decide(await readBooks(transaction, owner, seqs)) : undefined;
  await Promise.all([changes && write(transaction, changes), transaction.done]);
  return changes !== undefined;
}

/** What another window did to the membership meanwhile, or a wipe, comes first. */
async function isOwner(transaction: Changing, { team, device }: Owner): Promise<boolean> {
  const membership = await transaction.objectStore('team').get('this');
  const now = membership && ownerOf(membership);
  return now?.team === team && now.device === device;
}

async function readBooks(transaction: Changing, owner: Owner, seqs: readonly number[] | 'all'): Promise<OutboxBooks> {
  const outbox = transaction.objectStore('outbox');
  const sync = transaction.objectStore('sync');
  const [head, channel, entries] = await Promise.all([
    readHead(sync),
    readChannel(sync),
    seqs === 'all' ? outbox.getAll() : Promise.all(seqs.map((seq) => outbox.get(seq))),
  ]);
  return { head: head ?? startHead(owner), channel, entries: entries.filter((entry) => entry !== undefined) };
}

async function write(transaction: Changing, { head, channel, put = [], remove = [] }: OutboxChange): Promise<void> {
  const outbox = transaction.objectStore('outbox');
  const sync = transaction.objectStore('sync');
  await Promise.all([
    ...(head ? [sync.put(head)] : []),
    ...(channel ? [sync.put(channel)] : []),
    ...put.map((entry) => outbox.put(entry)),
    ...remove.map((seq) => outbox.delete(seq)),
  ]);
}
