import type { Handlers } from '../../browser/messages.ts';
import { fail, type Result, succeed } from '../../core/result.ts';
import { nameStoreError, type StoreError } from '../../core/sync/name-store-error.ts';
import { type OutboxBooks, type OutboxChange, ownerOf } from '../../core/sync/outbox-store.ts';
import { discardDead, retryDead } from '../../core/sync/settle-dead.ts';
import type { SyncMessages } from '../../core/sync/sync-messages.ts';
import type { Membership } from '../../core/team/membership.ts';
import { readMembership } from '../team/membership.ts';
import { whileOpen } from '../while-open.ts';
import { drainOutbox } from './drain-outbox.ts';
import { exportQueue } from './export-queue.ts';
import { readQueue } from './read-queue.ts';
import { outboxStore } from './store.ts';
import { takeReceiptText } from './take-receipt-text.ts';

export const queueHandlers: Handlers<SyncMessages> = {
  'queue.read': () => whileWritable(async () => succeed(await readQueue())),
  'queue.send': () =>
    inTeam(async () => {
      await drainOutbox('user');
      return succeed(await readQueue());
    }),
  'queue.export': () => inTeam(exportQueue),
  'queue.receipt': (text) => inTeam((member) => takeReceiptText(text, member)),
  'queue.retry': async (seq) => {
    const changed = await changeDead(seq, retryDead);
    if (changed.ok) void drainOutbox('user').catch(() => undefined);
    return changed;
  },
  'queue.discard': ({ seq, why }) => changeDead(seq, (books) => discardDead(books, why, Date.now())),
};

const whileWritable = <T, E extends string>(work: () => Promise<Result<T, E>>): Promise<Result<T, E | StoreError>> =>
  whileOpen(work, nameStoreError);

const inTeam = <T, E extends string>(work: (member: Membership) => Promise<Result<T, E>>): Promise<Result<T, E | 'alone' | StoreError>> =>
  whileWritable<T, E | 'alone'>(async () => {
    const member = await readMembership();
    return member ? work(member) : fail('alone');
  });

const changeDead = (seq: number, decide: (books: OutboxBooks) => OutboxChange | undefined): Promise<Result<null, StoreError | 'unknown'>> =>
  whileWritable(async () => {
    const member = await readMembership();
    const isChanged = member !== undefined && (await outboxStore.change(ownerOf(member), [seq], decide));
    return isChanged ? succeed(null) : fail('unknown');
  });
