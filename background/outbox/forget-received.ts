import { chooseForgetTime, listOverdue, planForgetting } from '../../core/sync/may-forget.ts';
import { openDatabase } from '../database.ts';
import { readMembership } from '../team/membership.ts';
import { readHead } from './sync-records.ts';

/**
 * Acts leave this device 30 days after a supervisor has confirmed them; never the last of the log, which the next one is chained to.
 * `hubNow`: what time it is at the hub, in ms since 1970, UTC; undefined: it has not just said so.
 */
export async function forgetReceived(hubNow: number | undefined): Promise<void> {
  const known = await readHead();
  if (!known) return;
  const hasHub = (await readMembership())?.access !== undefined;
  const now = chooseForgetTime({ hasHub, hubNow, now: Date.now(), receipts: known.receipts });
  if (now === undefined || listOverdue(known.kept, now).length === 0) return;
  const transaction = (await openDatabase()).transaction(['sync', 'log', 'follow-ups'], 'readwrite', { durability: 'strict' });
  const sync = transaction.objectStore('sync');
  const log = transaction.objectStore('log');
  const head = await readHead(sync);
  if (!head) return;
  const last = (await log.openKeyCursor(null, 'prev'))?.key ?? 0;
  const needed = new Set((await transaction.objectStore('follow-ups').getAll()).map(({ id }) => id));
  const records = await Promise.all(listOverdue(head.kept, now).map(({ from, to }) => log.getAll(IDBKeyRange.bound(from, to))));
  const { remove, kept } = planForgetting(head.kept, records.flat(), { needed, last, now });
  await Promise.all([sync.put({ ...head, kept }), ...remove.map((seq) => log.delete(seq)), transaction.done]);
}
