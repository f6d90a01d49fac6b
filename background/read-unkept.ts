import { readLastExport } from '../browser/last-export.ts';
import { recordDay } from '../core/day/record-day.ts';
import { findUnkept } from '../core/sync/find-unkept.ts';
import { openDatabase } from './database.ts';
import { readHead } from './outbox/sync-records.ts';

/** Acts that are on this device alone: neither saved as a file nor received by a supervisor. `since`: day of the oldest, ISO date. */
export async function readUnkept(): Promise<{ count: number; since?: string }> {
  const database = await openDatabase();
  const received = (await readHead())?.kept ?? [];
  const gaps = findUnkept((await readLastExport())?.seq ?? 0, received).map(({ from, to }) =>
    to === undefined ? IDBKeyRange.lowerBound(from) : IDBKeyRange.bound(from, to),
  );
  const counts = await Promise.all(gaps.map((gap) => database.count('log', gap)));
  const first = gaps.find((_gap, index) => counts[index] !== 0);
  const oldest = first && (await database.get('log', first));
  return { count: counts.reduce((sum, count) => sum + count, 0), ...(oldest ? { since: recordDay(oldest.at) } : {}) };
}
