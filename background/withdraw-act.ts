import { browser } from 'wxt/browser';
import { judgeMemory } from '../core/day/judge-memory.ts';
import type { Finding } from '../core/finding/finding.ts';
import type { InteractionDraft } from '../core/interaction/interaction.ts';
import { openDatabase, type ThreadState } from './database.ts';
import { changeFinding, type StoredFinding } from './findings.ts';
import { recordInteraction } from './log.ts';
import { readAbout } from './recall-thread.ts';

/** Takes an act back in the log, and then wherever the post of it is remembered. */
export async function withdrawAct(draft: InteractionDraft): ReturnType<typeof recordInteraction> {
  const recorded = await recordInteraction(draft);
  if (recorded.ok && draft.corrects !== undefined) await judgeAgain(draft.corrects).catch(() => undefined);
  return recorded;
}

async function judgeAgain(withdrawn: string): Promise<void> {
  const database = await openDatabase();
  const threads = (await database.getAll('threads')).filter(({ interactions }) => interactions.includes(withdrawn));
  const memories = new Map<string, Exclude<Finding['memory'], 'new'>>();
  for (const thread of threads) {
    const memory = judgeMemory(await readAbout(thread.interactions));
    memories.set(thread.hash, memory);
    // our own answer, come back as a comment, stays ours
    const state: ThreadState = thread.state === 'ours' ? 'ours' : memory;
    await database.put('threads', { ...thread, state });
  }
  await changeShown(memories);
}

/** The same posts in open tabs. */
async function changeShown(memories: ReadonlyMap<string, Exclude<Finding['memory'], 'new'>>): Promise<void> {
  for (const [key, value] of Object.entries(await browser.storage.session.get(null))) {
    if (!key.startsWith('finding/')) continue;
    const memory = (value as StoredFinding).hashes.map((hash) => memories.get(hash)).find((known) => known !== undefined);
    if (memory) await changeFinding(key, (stored) => ({ ...stored, finding: { ...stored.finding, memory } }));
  }
}
