import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { mostRecords } from '../core/envelope/envelope.ts';
import { type Interaction, type InteractionDraft, interactionDraft, interactionSchemaVersion } from '../core/interaction/interaction.ts';
import { firstHash, hashRecord, isSpecialDraft, isSpecialRecord, stampInteraction } from '../core/interaction/stamp.ts';
import type { ExportSlice } from '../core/messages.ts';
import { fail, type Result, succeed } from '../core/result.ts';
import { notePending } from '../core/sync/sync-head.ts';
import { type Database, type Intent, openDatabase } from './database.ts';
import { getDevice } from './device.ts';
import { isSpecialTopic, keepLess } from './keep-less.ts';
import { drainOutbox } from './outbox/drain-outbox.ts';
import { readHead } from './outbox/sync-records.ts';

const sliceLength = 500;
/** Records say when to the quarter of an hour: finer times would lead back to a post. In ms. */
const quarterHour = 15 * 60 * 1000;
const overflowPrefix = 'overflow/';

type Recorded = Result<null, 'store-closed' | 'refused'>;

/**
 * Appends one act: number, time and the hash of the record before are given under one lock, and the id makes it idempotent.
 * Where the database cannot be opened the act waits in another storage and is appended later; nothing is lost.
 */
export const recordInteraction = (draft: InteractionDraft): Promise<Recorded> => recordAs(draft, false);

/** One of a special category, though its topics do not say so. */
export const recordSpecial = (draft: InteractionDraft): Promise<Recorded> => recordAs(draft, true);

async function recordAs(draft: InteractionDraft, isKnownSpecial: boolean): Promise<Recorded> {
  const parsed = v.safeParse(interactionDraft, draft);
  if (!parsed.success) return fail('refused', parsed.issues.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`).join('; '));
  const isSpecial = isKnownSpecial || (await goesOnFromSpecial(parsed.output));
  const lean = await keepLess(parsed.output, isSpecial);
  const now = new Date(Math.floor(Date.now() / quarterHour) * quarterHour).toISOString();
  const at = isSpecial || isSpecialDraft(lean, isSpecialTopic) ? now.slice(0, 10) : now;
  return navigator.locks.request('log', async () => {
    try {
      await append(lean, at);
      return succeed(null);
    } catch (error) {
      await browser.storage.local.set({ [overflowPrefix + lean.id]: { draft: lean, at } });
      return fail('store-closed', String(error));
    }
  });
}

/** What follows such an act, or takes it back, tells as much as the act itself. */
async function goesOnFromSpecial({ follows, corrects }: InteractionDraft): Promise<boolean> {
  const prior = follows ?? corrects;
  const record = prior === undefined ? undefined : await findRecord(prior).catch(() => undefined);
  return record !== undefined && isSpecialRecord(record, isSpecialTopic);
}

/** Acts that waited for the database, oldest first; answers those that wait no more. */
export function drainOverflow(): Promise<InteractionDraft[]> {
  return navigator.locks.request('log', async () => {
    // read here: what a wipe has deleted meanwhile must not come back
    const waiting = await readOverflow();
    for (const { key, draft, at } of waiting) {
      await append(draft, at);
      await browser.storage.local.remove(key);
    }
    return waiting.map(({ draft }) => draft);
  });
}

/** Acts that wait for the database to open. */
export const countWaiting = async (): Promise<number> => (await readOverflow()).length;

async function readOverflow(): Promise<{ key: string; draft: InteractionDraft; at: string }[]> {
  const all = Object.entries(await browser.storage.local.get(null)).filter(([key]) => key.startsWith(overflowPrefix));
  return all.map(([key, value]) => ({ key, ...(value as { draft: InteractionDraft; at: string }) })).sort((a, b) => (a.at < b.at ? -1 : 1));
}

async function append(draft: InteractionDraft, at: string): Promise<void> {
  const database = await openDatabase();
  if (await database.getFromIndex('log', 'id', draft.id)) return;
  const record = await makeRecord(database, draft, at);
  const transaction = database.transaction(['log', 'intents', 'sync'], 'readwrite', { durability: 'strict' });
  await transaction.objectStore('log').add(record);
  await transaction.objectStore('intents').delete(draft.id);
  const sync = transaction.objectStore('sync');
  const head = await readHead(sync);
  if (head) await sync.put(notePending(head, record.seq, Date.now()));
  await transaction.done;
  // an envelope may be full; nobody who records waits for it
  if (record.seq % mostRecords === 0) void drainOutbox().catch(() => undefined);
}

/** All digests are made before the transaction opens: IndexedDB commits while WebCrypto is awaited. */
async function makeRecord(database: Database, draft: InteractionDraft, at: string): Promise<Interaction> {
  const { id: device } = await getDevice();
  const cursor = await database.transaction('log').store.openCursor(null, 'prev');
  const last = cursor?.value;
  const previousHash = last ? await hashRecord(last) : firstHash;
  return stampInteraction(draft, { schema: interactionSchemaVersion, device, seq: (last?.seq ?? 0) + 1, previousHash, at }, isSpecialTopic);
}

export async function findRecord(id: string): Promise<Interaction | undefined> {
  return (await openDatabase()).getFromIndex('log', 'id', id);
}

/** Records after a number, in order, in slices that fit a message. */
export async function readLog(after: number): Promise<Result<ExportSlice, 'store-closed'>> {
  try {
    const database = await openDatabase();
    const records = await database.getAll('log', IDBKeyRange.lowerBound(after, true), sliceLength);
    const last = records.at(-1)?.seq;
    return succeed({ records, ...(records.length === sliceLength && last !== undefined ? { next: last } : {}) });
  } catch (error) {
    return fail('store-closed', String(error));
  }
}

export async function writeIntent(intent: Intent): Promise<Recorded> {
  const parsed = v.safeParse(interactionDraft, intent.draft);
  if (!parsed.success) return fail('refused', parsed.issues.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`).join('; '));
  try {
    const draft = await keepLess(parsed.output);
    const database = await openDatabase();
    const transaction = database.transaction('intents', 'readwrite', { durability: 'strict' });
    await transaction.store.put({ ...intent, draft });
    await transaction.done;
    return succeed(null);
  } catch (error) {
    return fail('store-closed', String(error));
  }
}

export const readIntents = async (): Promise<Intent[]> => (await openDatabase()).getAll('intents');

export async function dropIntent(id: string): Promise<void> {
  await (await openDatabase()).delete('intents', id);
}
