import { priorOf } from '../core/day/find-withdrawn.ts';
import { recordDay } from '../core/day/record-day.ts';
import type { Interaction } from '../core/interaction/interaction.ts';
import { openDatabase } from './database.ts';

/** Read from the end in slices: acts that waited for the database stand a little later than their time. */
const sliceLength = 200;

/** Records since a day, and those they go on from; oldest first. ISO date. */
export async function readSince(since: string): Promise<Interaction[]> {
  const database = await openDatabase();
  const found: Interaction[] = [];
  let before = (await database.transaction('log').store.openKeyCursor(null, 'prev'))?.key ?? 0;
  while (before > 0) {
    const slice = await database.getAll('log', IDBKeyRange.bound(before - sliceLength, before, true));
    const late = slice.filter(({ at }) => recordDay(at) >= since);
    found.unshift(...late);
    // a part without any may be one that was received long ago and is gone
    if (slice.length > 0 && late.length === 0) break;
    before -= sliceLength;
  }
  return [...(await readPriors(found)), ...found];
}

/** An answer of today may have been inserted yesterday, and what was taken back may be older. */
async function readPriors(records: readonly Interaction[]): Promise<Interaction[]> {
  const known = new Set(records.map(({ id }) => id));
  const wanted = new Set(records.flatMap((record) => priorOf(record) ?? []).filter((id) => !known.has(id)));
  const database = await openDatabase();
  const priors = await Promise.all([...wanted].map((id) => database.getFromIndex('log', 'id', id)));
  return priors.filter((record) => record !== undefined).sort((one, other) => one.seq - other.seq);
}
