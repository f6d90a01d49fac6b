import { browser } from 'wxt/browser';
import { askPage } from '../browser/messages.ts';
import { type ActStamp, makeFollowing } from '../core/day/make-following.ts';
import type { Interaction, InteractionId } from '../core/interaction/interaction.ts';
import { makeUuid } from '../core/interaction/uuid.ts';
import type { AnswerSettled, InsertionState, InsertMethod } from '../core/messages.ts';
import { fail, type Result, succeed } from '../core/result.ts';
import { changeFinding, type StoredFinding } from './findings.ts';
import { hintAnswered } from './hints.ts';
import { dropIntent, findRecord, readIntents, recordInteraction, writeIntent } from './log.ts';
import { rememberThread } from './threads.ts';
import { forgetUse, markThreadAnswered } from './uses.ts';

/** An intent younger than this is still being carried out, in ms. */
const inProgress = 15_000;

const insertionKey = (tab: number): string => `insertion/${tab}`;
const askingKey = (id: string): string => `asking/${id}`;
const answeringKey = (id: string): string => `answering/${id}`;

/** What an answer belongs to, until it is sent: by then another one may have been inserted in the same tab. */
interface Answering {
  tab: number;
  key?: string;
  hashes: string[];
}

const intentKey = (id: string): string => `intent/${id}`;

/** Which finding an intent answers: kept in memory only, because the key holds the post's id. */
export const keepFindingKey = (id: InteractionId, key: string): Promise<void> => browser.storage.session.set({ [intentKey(id)]: key });

const readFindingKey = async (id: InteractionId): Promise<string | undefined> =>
  (await browser.storage.session.get(intentKey(id)))[intentKey(id)] as string | undefined;

type Done = Result<null, 'store-closed' | 'unknown'>;

/** The page said whether the text stands in the composer: the intent becomes a record, or is dropped. */
export async function finishIntent(id: InteractionId, method: InsertMethod | 'copied' | null): Promise<Done> {
  try {
    const intent = (await readIntents()).find((open) => open.id === id);
    if (!intent) return (await findRecord(id)) || method === null ? succeed(null) : fail('unknown');
    if (method === null) {
      await dropIntent(id);
      await forgetUse(id);
      return succeed(null);
    }
    if (method === 'copied') {
      await writeIntent({ ...intent, isCopied: true });
      await ask(intent.tab, id);
      return succeed(null);
    }
    const key = await readFindingKey(id);
    const known = key === undefined ? {} : { key };
    const variant = intent.draft.act === 'answer-inserted' ? intent.draft.answer?.variant : undefined;
    await browser.storage.session.set({
      [insertionKey(intent.tab)]: { id, method, state: 'standing', ...known, ...(variant ? { variant } : {}) } satisfies InsertionState,
      [answeringKey(id)]: { tab: intent.tab, hashes: intent.hashes, ...known } satisfies Answering,
    });
    const recorded = await recordInteraction(intent.draft);
    // last: the worker may end before, and is told again
    await browser.storage.session.remove(intentKey(id));
    return recorded.ok ? succeed(null) : fail('store-closed', recorded.detail);
  } catch (error) {
    return fail('store-closed', String(error));
  }
}

/** What the page saw of the answer after it was inserted. */
export async function settleAnswer(tab: number, settled: AnswerSettled): Promise<Result<null, 'unknown'>> {
  const inserted = await findInserted(settled.id);
  if (!inserted) return fail('unknown');
  if (settled.how === 'posted') await recordPosted(tab, inserted, { edited: settled.edited, evidence: 'seen' });
  else if (settled.how === 'taken-back') await recordAbandoned(tab, inserted);
  else await ask(tab, settled.id);
  return succeed(null);
}

/** The counsellor's word, where nothing could be seen. */
export async function confirmAnswer(id: InteractionId, isPosted: boolean): Promise<Done> {
  try {
    const asking = (await browser.storage.session.get(askingKey(id)))[askingKey(id)] as { tab: number } | undefined;
    const isOnlyIntended = (await readIntents()).some((intent) => intent.id === id);
    if (isOnlyIntended) await finishIntent(id, isPosted ? 'paste' : null);
    const inserted = await findInserted(id);
    if (inserted && isPosted) await recordPosted(asking?.tab ?? -1, inserted, { edited: 'none', evidence: 'confirmed' });
    else if (inserted) await recordAbandoned(asking?.tab ?? -1, inserted);
    await browser.storage.session.remove(askingKey(id));
    return succeed(null);
  } catch (error) {
    return fail('store-closed', String(error));
  }
}

/** The tab's page is gone: what still stood in its composer cannot be seen any more, so the counsellor is asked. */
export async function askAboutStanding(tab: number): Promise<void> {
  const state = (await browser.storage.session.get(insertionKey(tab)))[insertionKey(tab)] as InsertionState | undefined;
  if (state?.state === 'standing') await ask(tab, state.id);
  // what was settled belongs to the old page: on a new one the same post may be answered again
  else if (state?.state !== 'asking') await browser.storage.session.remove(insertionKey(tab));
}

/** A post got its true id: what stands in its composer goes with it. */
export async function moveInsertion(tab: number, { from, to }: { from: string; to: string }): Promise<void> {
  const key = insertionKey(tab);
  const state = (await browser.storage.session.get(key))[key] as InsertionState | undefined;
  if (state?.key === from) await browser.storage.session.set({ [key]: { ...state, key: to } });
}

/** Insertions cut short between page and log are finished by what the page remembers; what nobody knows is asked. */
export async function recoverIntents(now: number): Promise<void> {
  for (const intent of await readIntents()) {
    if (now - intent.at < inProgress) continue;
    if (intent.isCopied) {
      await ask(intent.tab, intent.id);
      continue;
    }
    const outcome = await askPage(intent.tab, 'answer.outcome', intent.id);
    if (outcome.ok && outcome.value) await finishIntent(intent.id, outcome.value.method);
    else await ask(intent.tab, intent.id);
  }
}

async function findInserted(id: InteractionId): Promise<Interaction | undefined> {
  const intent = (await readIntents()).find((open) => open.id === id);
  if (intent) await finishIntent(id, 'paste');
  return findRecord(id);
}

async function ask(tab: number, id: InteractionId): Promise<void> {
  await browser.storage.session.set({ [askingKey(id)]: { id, tab } });
  await setState(tab, id, { state: 'asking' });
}

async function setState(
  tab: number,
  id: InteractionId,
  change: Pick<InsertionState, 'state'> & Partial<InsertionState>,
): Promise<InsertionState | undefined> {
  const key = insertionKey(tab);
  const state = (await browser.storage.session.get(key))[key] as InsertionState | undefined;
  if (state?.id !== id) return undefined;
  const next = { ...state, ...change };
  await browser.storage.session.set({ [key]: next });
  return next;
}

/** Deterministic: the same insertion is posted or abandoned once, however often the page says so. */
const followUpId = (id: InteractionId, after: 1 | 2): InteractionId =>
  makeUuid(Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16) + after, hexBytes(id));

const hexBytes = (id: string): Uint8Array =>
  Uint8Array.from(id.replaceAll('-', '').slice(12).match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));

async function recordPosted(
  tab: number,
  inserted: Interaction,
  { edited, evidence }: { edited: 'none' | 'in-the-box'; evidence: 'seen' | 'confirmed' },
): Promise<void> {
  const before = inserted.act === 'answer-inserted' && inserted.answer?.edited === 'before' ? 'before' : 'none';
  await recordInteraction(
    makeFollowing('answer-posted', nameNext(inserted, 1), {
      of: inserted.id,
      follows: inserted.id,
      edited: edited === 'none' ? before : edited,
      evidence,
    }),
  );
  await setState(tab, inserted.id, { state: 'posted', evidence });
  await markAnswered(inserted.id);
  await markThreadAnswered(inserted.id);
  void hintAnswered(inserted.id).catch(() => undefined);
}

/** Where both have a hash of their id, that alone decides: others may have pasted the same words. */
const isSamePost = (hashes: readonly string[], others: readonly string[]): boolean =>
  hashes.length > 1 && others.length > 1 ? hashes[0] === others[0] : hashes.some((hash) => others.includes(hash));

/** The post is found by its hashes too: it may be known under another id by now. */
async function markAnswered(id: InteractionId): Promise<void> {
  const all = await browser.storage.session.get(null);
  const answering = all[answeringKey(id)] as Answering | undefined;
  if (!answering) return;
  for (const [key, value] of Object.entries(all)) {
    if (!key.startsWith(`finding/${answering.tab}/`)) continue;
    const { hashes } = value as StoredFinding;
    if (key !== answering.key && !isSamePost(hashes, answering.hashes)) continue;
    await changeFinding(key, (stored) => ({ ...stored, finding: { ...stored.finding, memory: 'answered' } }));
  }
  await rememberThread({ hashes: answering.hashes, state: 'answered', interaction: id });
  await browser.storage.session.remove(answeringKey(id));
}

async function recordAbandoned(tab: number, inserted: Interaction): Promise<void> {
  await recordInteraction(makeFollowing('answer-abandoned', nameNext(inserted, 2), { of: inserted.id, follows: inserted.id }));
  await setState(tab, inserted.id, { state: 'taken-back' });
  await forgetUse(inserted.id);
  await browser.storage.session.remove(answeringKey(inserted.id));
}

/** In the versions of the record it follows. */
const nameNext = (record: Interaction, after: 1 | 2): { record: Interaction; stamp: ActStamp } => ({
  record,
  stamp: { id: followUpId(record.id, after), packs: record.packs, appVersion: record.appVersion, siteVersion: record.siteVersion },
});
