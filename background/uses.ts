import type { Handlers } from '../browser/messages.ts';
import { recallActs } from '../core/day/recall-acts.ts';
import { countUses, type HashedText, recentHere } from '../core/guard/count-uses.ts';
import type { GuardMessages, UseQuestion, UseReport } from '../core/guard/guard-messages.ts';
import { lessenUse } from '../core/guard/lessen-use.ts';
import { splitUse } from '../core/guard/split-use.ts';
import type { UseRecord } from '../core/guard/use-record.ts';
import { isSpecialDraft } from '../core/interaction/stamp.ts';
import type { AnswerIntent } from '../core/messages.ts';
import type { SiteId, Space } from '../core/post.ts';
import { isPractice } from '../core/practice/is-practice.ts';
import { fail, type Result, succeed } from '../core/result.ts';
import { canRegister } from '../core/space/space-key.ts';
import { openDatabase } from './database.ts';
import { hashForDevice } from './device.ts';
import { readFinding, readTab, type StoredFinding, tabOfKey } from './findings.ts';
import { isSpecialTopic } from './keep-less.ts';
import { hashThreads } from './name-threads.ts';
import { readAbout } from './recall-thread.ts';
import { wasRemovedFrom } from './removals.ts';
import { findRegistered } from './spaces.ts';
import { rememberThread } from './threads.ts';

/** A use tells nothing any more after so long, in ms. */
const remembered = 30 * 24 * 60 * 60 * 1000;

export const guardHandlers: Handlers<GuardMessages> = { 'use.check': checkUse };

const hashSpace = (site: SiteId, { kind, id }: Space): Promise<string> => hashForDevice(`use-space|${site}|${kind}|${id}`);

async function hashParts(text: string): Promise<HashedText> {
  const { whole, sentences } = splitUse(text);
  const hashPart = (part: string): Promise<string> => hashForDevice(`use-text|${part}`);
  return { whole: await hashPart(whole), sentences: await Promise.all(sentences.map(hashPart)) };
}

/** Remembers that a text is about to stand somewhere. The answer matters more: where this cannot be kept, it goes on without. */
export async function keepUse({ draft, tab, text }: AnswerIntent, stored: StoredFinding | undefined): Promise<void> {
  try {
    const { site, space } = stored?.finding ?? (await readTab(tab))?.report ?? draft;
    const { id } = draft;
    const isIn = typeof space === 'object' && canRegister(space);
    const { whole, sentences } = await hashParts(text);
    const [post] = stored?.hashes ?? [];
    const use: UseRecord = {
      id,
      site,
      space: isIn ? await hashSpace(site, space) : id,
      ...(post === undefined ? {} : { post }),
      threads: stored ? await hashThreads(stored, tab) : [],
      hashes: [whole, ...sentences],
      at: Date.now(),
    };
    await (await openDatabase()).put('uses', isSpecialDraft(draft, isSpecialTopic) ? lessenUse(use) : use);
  } catch {
    // the database cannot be opened
  }
}

/** It was never sent. */
export async function forgetUse(id: string): Promise<void> {
  await (await openDatabase()).delete('uses', id);
}

/** It was sent: from now on every post of its thread knows of it, none of them as answered by that alone. */
export async function markThreadAnswered(id: string): Promise<void> {
  const use = await (await openDatabase()).get('uses', id);
  if (use) await rememberThread({ hashes: use.threads, state: 'seen', interaction: id });
}

export async function forgetOldUses(now: number): Promise<void> {
  const transaction = (await openDatabase()).transaction('uses', 'readwrite');
  for await (const cursor of transaction.store.index('at').iterate(IDBKeyRange.upperBound(now - remembered))) await cursor.delete();
  await transaction.done;
}

async function checkUse({ key, text, now }: UseQuestion): Promise<Result<UseReport, 'unknown' | 'store-closed'>> {
  const stored = isPractice(key) ? undefined : await readFinding(key);
  if (!stored) return fail('unknown');
  try {
    return succeed(await report(stored, { key, text, now }));
  } catch (error) {
    return fail('store-closed', String(error));
  }
}

async function report(stored: StoredFinding, { key, text, now }: UseQuestion): Promise<UseReport> {
  const { site, space } = stored.finding;
  const uses = await (await openDatabase()).getAllFromIndex('uses', 'at', IDBKeyRange.lowerBound(now - recentHere));
  const [post] = stored.hashes;
  const place = {
    site,
    now,
    ...(canRegister(space) ? { space: await hashSpace(site, space) } : {}),
    ...(post === undefined ? {} : { post }),
  };
  const registered = await findRegistered(site, space);
  const answered = await recallAnswered([...(await hashThreads(stored, tabOfKey(key))), ...(post === undefined ? [] : [post])]);
  return {
    ...countUses(await hashParts(text), uses, place),
    rules: registered?.rules ?? {},
    isRefused: registered?.consent === 'refused',
    ...(answered ? { answered } : {}),
    wasRemoved: await wasRemovedFrom(site, space, now),
  };
}

/** What was taken back in the log is no answer. */
async function recallAnswered(hashes: readonly string[]): Promise<UseReport['answered']> {
  const database = await openDatabase();
  const threads = await Promise.all(hashes.map((hash) => database.get('threads', hash)));
  const ids = new Set(threads.flatMap((thread) => thread?.interactions ?? []));
  const acts = ids.size === 0 ? [] : recallActs(await readAbout([...ids]));
  const on = acts.map((act) => act.on).sort();
  const last = on.at(-1);
  return last === undefined ? undefined : { on: last, count: acts.length };
}
