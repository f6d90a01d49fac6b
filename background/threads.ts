import type { Post, SiteId, Space } from '../core/post.ts';
import { isWeak } from '../core/post.ts';
import { openDatabase, type ThreadRecord, type ThreadState } from './database.ts';
import { hashForDevice } from './device.ts';

const msPerDay = 24 * 60 * 60 * 1000;
/** Thread memory is forgotten after so long, in ms. */
const remembered = 365 * msPerDay;

const gravity: Record<ThreadState, number> = { seen: 0, skipped: 1, answered: 2, ours: 3 };

/** Letters of the text alone, at most 200: the same under another id, another time label, another "see more". */
export const normaliseText = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .slice(0, 200);

/** Two hashes, since one post has several ids on Facebook and comments on TikTok have none. */
export async function hashPost(post: Pick<Post, 'id' | 'text'>, site: SiteId, space: Space): Promise<string[]> {
  const byText = hashText(post.text, site, space);
  if (isWeak(post.id)) return [await byText];
  // Telegram numbers messages anew in every chat
  const id = site === 'telegram' ? `${space.id}/${post.id}` : post.id;
  return [await hashForDevice(`${site}|${id}`), await byText];
}

export const hashText = (text: string, site: SiteId, space: Space): Promise<string> =>
  hashForDevice(`${site}|${space.id}|${normaliseText(text)}`);

export async function recallThread(hashes: string[]): Promise<ThreadRecord | undefined> {
  const database = await openDatabase();
  const records = await Promise.all(hashes.map((hash) => database.get('threads', hash)));
  const known = records.filter((record) => record !== undefined).sort((a, b) => gravity[b.state] - gravity[a.state]);
  return known[0];
}

/** Only that it was set aside can be taken back: an answer that was sent was sent. */
export function keepGraver(before: ThreadState | undefined, { state, force }: { state: ThreadState; force: boolean }): ThreadState {
  if (before === undefined || (force && before === 'skipped')) return state;
  return gravity[before] > gravity[state] ? before : state;
}

/** The day is enough to forget by: an exact time would lead from an act of a special category back to its moment. */
const startOfDay = (ms: number): number => Math.floor(ms / msPerDay) * msPerDay;

/** Remembers a state; an answered post stays answered; of what was set aside that can be taken back (`force`). */
export async function rememberThread({
  hashes,
  state,
  interaction,
  force = false,
}: {
  hashes: string[];
  state: ThreadState;
  interaction?: string;
  force?: boolean;
}): Promise<void> {
  const database = await openDatabase();
  const transaction = database.transaction('threads', 'readwrite');
  for (const hash of hashes) {
    const before = await transaction.store.get(hash);
    await transaction.store.put({
      hash,
      state: keepGraver(before?.state, { state, force }),
      at: startOfDay(Date.now()),
      interactions: [...(before?.interactions ?? []), ...(interaction ? [interaction] : [])].slice(-20),
    });
  }
  await transaction.done;
}

export async function forgetOldThreads(now: number): Promise<void> {
  const database = await openDatabase();
  const transaction = database.transaction('threads', 'readwrite');
  for await (const cursor of transaction.store.index('at').iterate(IDBKeyRange.upperBound(now - remembered))) await cursor.delete();
  await transaction.done;
}
