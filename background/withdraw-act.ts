import { browser } from 'wxt/browser';
import { judgeMemory } from '../core/day/judge-memory.ts';
import { judgeShown } from '../core/day/judge-shown.ts';
import type { Finding } from '../core/finding/finding.ts';
import type { InteractionDraft } from '../core/interaction/interaction.ts';
import { openDatabase, type ThreadState } from './database.ts';
import { changeFinding, type StoredFinding } from './findings.ts';
import { forgetFollowUps } from './follow-ups.ts';
import { recordInteraction } from './log.ts';
import { readAbout } from './recall-thread.ts';
import { forgetUse } from './uses.ts';

/** Takes an act back in the log, and then wherever the post of it is remembered. */
export async function withdrawAct(draft: InteractionDraft): ReturnType<typeof recordInteraction> {
  const recorded = await recordInteraction(draft);
  // an act that waits for the log holds too
  const isKept = recorded.ok || recorded.error === 'store-closed';
  if (isKept && draft.corrects !== undefined) await followWithdrawal(draft.corrects).catch(() => undefined);
  return recorded;
}

/** What could not be done while the database was closed. */
export async function followWithdrawals(drained: readonly InteractionDraft[]): Promise<void> {
  for (const draft of drained) {
    if (draft.act === 'corrected' && draft.fields.includes('withdrawn') && draft.corrects !== undefined)
      await followWithdrawal(draft.corrects);
  }
}

/** Nothing is left to come back to, and the text counts as never used. */
async function followWithdrawal(withdrawn: string): Promise<void> {
  await forgetUse(withdrawn);
  await forgetFollowUps([withdrawn, ...(await readAbout([withdrawn])).map(({ id }) => id)]);
  await judgeAgain(withdrawn);
}

async function judgeAgain(withdrawn: string): Promise<void> {
  const database = await openDatabase();
  const threads = (await database.getAll('threads')).filter(({ interactions }) => interactions.includes(withdrawn));
  const memories = new Map<string, Exclude<Finding['memory'], 'new'>>();
  for (const thread of threads) {
    const records = await readAbout(thread.interactions);
    // what a supervisor received long ago is gone from the log: it was done all the same
    if (thread.interactions.some((known) => known !== withdrawn && !records.some(({ id }) => id === known))) continue;
    // the correction may not have reached the log yet
    const memory = judgeMemory(records.filter(({ id }) => id !== withdrawn));
    memories.set(thread.hash, memory);
    // our own answer, come back as a comment, stays ours
    const state: ThreadState = thread.state === 'ours' ? 'ours' : memory;
    await database.put('threads', { ...thread, state });
  }
  await changeShown(memories);
}

/** The same posts in open tabs. */
async function changeShown(memories: ReadonlyMap<string, Exclude<Finding['memory'], 'new'>>): Promise<void> {
  const database = await openDatabase();
  for (const [key, value] of Object.entries(await browser.storage.session.get(null))) {
    if (!key.startsWith('finding/')) continue;
    const { hashes } = value as StoredFinding;
    const [own = ''] = hashes;
    if (!hashes.some((hash) => memories.has(hash))) continue;
    const state = (await database.get('threads', own))?.state ?? 'seen';
    await changeFinding(key, (stored) => ({
      ...stored,
      finding: { ...stored.finding, memory: judgeShown(stored, memories, () => state !== 'seen') },
    }));
  }
}
