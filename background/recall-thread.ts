import { priorOf } from '../core/day/find-withdrawn.ts';
import { recallActs, type ThreadHistory } from '../core/day/recall-acts.ts';
import type { Interaction } from '../core/interaction/interaction.ts';
import { openDatabase } from './database.ts';
import { forgetOnWipe } from './forget-on-wipe.ts';
import { getPacks } from './library.ts';

/** Asked at every pause in typing; the log only grows: what was read holds until there is a further record. */
let read: { last: number; about: string; records: Interaction[] } | undefined;
forgetOnWipe(() => (read = undefined));

/** Records of these acts and all that goes on from them or corrects them, oldest first. */
export async function readAbout(ids: readonly string[]): Promise<Interaction[]> {
  const last = (await (await openDatabase()).transaction('log').store.openKeyCursor(null, 'prev'))?.key ?? 0;
  const about = [...ids].sort().join();
  if (read?.last !== last || read.about !== about) read = { last, about, records: await readFromFirst(ids) };
  return read.records;
}

async function readFromFirst(ids: readonly string[]): Promise<Interaction[]> {
  const database = await openDatabase();
  const acts = (await Promise.all(ids.map((id) => database.getFromIndex('log', 'id', id)))).filter((record) => record !== undefined);
  if (acts.length === 0) return [];
  const about = new Set(acts.map(({ id }) => id));
  const later = await database.getAll('log', IDBKeyRange.lowerBound(Math.min(...acts.map(({ seq }) => seq))));
  return later.filter((record) => {
    const isAbout = [record.id, priorOf(record), record.corrects].some((id) => id !== undefined && about.has(id));
    if (isAbout) about.add(record.id);
    return isAbout;
  });
}

/** What was done about a post that is known under these keyed hashes; `justSent` may not have been remembered there yet. */
export async function recallHistory(hashes: readonly string[], justSent: readonly string[]): Promise<ThreadHistory> {
  const database = await openDatabase();
  const known = await Promise.all(hashes.map((hash) => database.get('threads', hash)));
  const acts = recallActs(await readAbout([...new Set([...known.flatMap((thread) => thread?.interactions ?? []), ...justSent])]));
  return { acts, ...nameAll(acts) };
}

function nameAll(acts: ThreadHistory['acts']): Omit<ThreadHistory, 'acts'> {
  const answers = new Set(acts.flatMap(({ record }) => record.answer?.id ?? []));
  const points = new Set(acts.flatMap(({ record }) => record.helpPoints.map(({ id }) => id)));
  const packs = getPacks();
  return {
    titles: Object.fromEntries(
      packs.flatMap((pack) => pack.answers.filter(({ id }) => answers.has(id)).map(({ id, title }) => [id, title])),
    ),
    places: Object.fromEntries(
      packs.flatMap((pack) => pack.helpPoints.filter(({ id }) => points.has(id)).map(({ id, name }) => [id, name])),
    ),
  };
}
