import { chooseForgetTime, listOverdue, mayForget } from '../../core/sync/may-forget.ts';
import { openDatabase } from '../database.ts';
import { readMembership } from '../team/membership.ts';

/**
 * Acts leave this device 30 days after a supervisor has confirmed them; never the last of the log, which the next one is chained to.
 * `hubNow`: what time it is at the hub, in ms since 1970, UTC; undefined: it has not just said so.
 */
export async function forgetReceived(hubNow: number | undefined): Promise<void> {
  const database = await openDatabase();
  const known = await database.get('sync', 'head');
  if (known?.name !== 'head') return;
  const hasHub = (await readMembership())?.access !== undefined;
  const now = chooseForgetTime({ hasHub, hubNow, now: Date.now(), receipts: known.receipts });
  if (now === undefined || listOverdue(known.kept, now).length === 0) return;
  const transaction = database.transaction(['sync', 'log', 'follow-ups'], 'readwrite', { durability: 'strict' });
  const log = transaction.objectStore('log');
  const head = await transaction.objectStore('sync').get('head');
  const last = (await log.openKeyCursor(null, 'prev'))?.key ?? 0;
  const needed = new Set((await transaction.objectStore('follow-ups').getAll()).map(({ id }) => id));
  if (head?.name !== 'head') return;
  const emptied = new Set<unknown>();
  for (const span of listOverdue(head.kept, now)) {
    let left = 0;
    for (let cursor = await log.openCursor(IDBKeyRange.bound(span.from, span.to)); cursor; cursor = await cursor.continue()) {
      if (cursor.key !== last && mayForget(cursor.value, { needed, now })) await cursor.delete();
      else left += 1;
    }
    if (left === 0) emptied.add(span);
  }
  await transaction.objectStore('sync').put({ ...head, kept: head.kept.filter((span) => !emptied.has(span)) });
  await transaction.done;
}
