import { describePost, describeText } from '../core/describe-post.ts';
import type { Post, SiteId, Space } from '../core/post.ts';
import { openDatabase, type ThreadRecord, type ThreadState } from './database.ts';
import { hashForDevice } from './device.ts';

const msPerDay = 24 * 60 * 60 * 1000;
/** Thread memory is forgotten after so long, in ms. */
const remembered = 365 * msPerDay;

const gravity: Record<ThreadState, number> = { seen: 0, skipped: 1, answered: 2, ours: 3 };

/** Two hashes, since one post has several ids on Facebook and comments on TikTok have none. */
export const hashPost = (post: Pick<Post, 'id' | 'text'>, site: SiteId, space: Space): Promise<string[]> =>
  Promise.all(describePost(post, site, space).map(hashForDevice));

export const hashText = (text: string, site: SiteId, space: Space): Promise<string> => hashForDevice(describeText(text, site, space));

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
