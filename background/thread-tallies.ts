import { browser } from 'wxt/browser';
import { ThreadCounter, type ThreadMemory } from '../core/finding/thread-counter.ts';
import type { ThreadSign } from '../core/finding/thread-sign.ts';
import type { ThreadTally } from '../core/finding/thread-tally.ts';
import type { SeenBatch } from '../core/messages.ts';
import type { PostId } from '../core/post.ts';
import { forgetOnWipe } from './forget-on-wipe.ts';

export const threadKey = (tab: number, root: string): string => `thread/${tab}/${root}`;
/** Which comments have been counted; the panel has no use for it. */
const memoryKey = (tab: number): string => `thread-ids/${tab}`;

const counters = new Map<number, Promise<ThreadCounter>>();
/** Tallies there was no room for. */
const owed = new Map<number, ReturnType<ThreadCounter['takeChanges']>>();

forgetOnWipe(() => {
  counters.clear();
  owed.clear();
});

function getCounter(tab: number): Promise<ThreadCounter> {
  const known = counters.get(tab) ?? openCounter(tab);
  counters.set(tab, known);
  return known;
}

async function openCounter(tab: number): Promise<ThreadCounter> {
  const memory = await readMemory(tab);
  if (!memory) return new ThreadCounter();
  const stored = await browser.storage.session.get(memory.roots.map((root) => threadKey(tab, root)));
  const tallies = memory.roots.flatMap((root): [PostId, ThreadTally][] => {
    const tally = stored[threadKey(tab, root)] as ThreadTally | undefined;
    return tally ? [[root, tally]] : [];
  });
  return new ThreadCounter(memory, new Map(tallies));
}

const readMemory = async (tab: number): Promise<ThreadMemory | undefined> =>
  (await browser.storage.session.get(memoryKey(tab)))[memoryKey(tab)] as ThreadMemory | undefined;

/**
 * Counts a batch of one tab in its threads, in memory only; answers, by post, which post is at the top of its thread. Findings are
 * stored with that, and before the numbers are: a tally is worth less than a finding, so what fails here costs nothing else.
 */
export async function countThreads(
  tab: number,
  { posts, notLoaded = [] }: SeenBatch,
  signs: ReadonlyMap<PostId, ThreadSign | undefined>,
): Promise<Map<PostId, PostId>> {
  try {
    const counter = await getCounter(tab);
    counter.note(posts, signs);
    counter.noteNotLoaded(notLoaded);
    const batch = new Map(posts.map((post) => [post.id, post]));
    return new Map(posts.map((post) => [post.id, counter.rootOf(post, batch)]));
  } catch (error) {
    counters.delete(tab);
    console.warn('threads are not counted', error);
    return new Map();
  }
}

/** Stores what has been counted. Where there is no room only the numbers are wrong, until there is. */
export async function keepTallies(tab: number): Promise<void> {
  try {
    const counter = await getCounter(tab);
    const changes = new Map([...(owed.get(tab) ?? []), ...counter.takeChanges()]);
    if (changes.size === 0) return;
    owed.set(tab, changes);
    await store(tab, { changes: [...changes], memory: counter.remember() });
    owed.delete(tab);
  } catch (error) {
    console.warn('threads are not counted', error);
  }
}

interface Counted {
  changes: [PostId, ThreadTally | undefined][];
  memory: ThreadMemory;
}

async function store(tab: number, { changes, memory }: Counted): Promise<void> {
  const gone = changes.flatMap(([root, tally]) => (tally ? [] : [threadKey(tab, root)]));
  const entries = changes.flatMap(([root, tally]) => (tally ? [[threadKey(tab, root), tally] as const] : []));
  await browser.storage.session.set({ ...Object.fromEntries(entries), [memoryKey(tab)]: memory });
  if (gone.length > 0) await browser.storage.session.remove(gone);
}

export async function clearThreads(tab: number): Promise<void> {
  const memory = await readMemory(tab);
  counters.delete(tab);
  owed.delete(tab);
  if (memory) await browser.storage.session.remove([memoryKey(tab), ...memory.roots.map((root) => threadKey(tab, root))]);
}
