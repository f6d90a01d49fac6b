import { listOverdue, mayForget } from '../../core/sync/may-forget.ts';
import { openDatabase } from '../database.ts';

/**
 * Acts leave this device 30 days after a supervisor has confirmed them; never the last of the log, which the next one is chained to.
 * `now` in ms since 1970, UTC, best by the hub's clock.
 */
export async function forgetReceived(now: number): Promise<void> {
  const database = await openDatabase();
  const known = await database.get('sync', 'head');
  if (known?.name !== 'head' || listOverdue(known.kept, now).length === 0) return;
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
