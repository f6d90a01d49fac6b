import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { FollowUp } from '../../core/day/follow-up.ts';
import type { UseRecord } from '../../core/guard/use-record.ts';
import { makeRecord, recordId } from '../make-record.ts';
import { type StandIns, startStandIns } from '../stand-ins/serve.ts';
import { browserUnderTest } from './browser-under-test.ts';
import { launch } from './launch.ts';
import { readDatabase } from './read-storage.ts';
import type { Session } from './session.ts';
import { waitUntil } from './wait-until.ts';

const day = 24 * 60 * 60 * 1000;
const dayFromNow = (days: number): string => new Date(Date.now() + days * day).toISOString().slice(0, 10);

let standIns: StandIns;
let session: Session;
let panel: Page;

beforeAll(async () => {
  standIns = await startStandIns();
  session = await launch(browserUnderTest.name, { extension: browserUnderTest.extension, standIns });
  panel = await openPanel();
});

const openPanel = async (): Promise<Page> => session.openPanel(await session.newPage('about:blank'));

afterAll(async () => {
  await session?.close();
  await standIns?.close();
});

const record = makeRecord('finding-dismissed', 1);
const thread = { hash: 'a1', state: 'skipped', at: Date.now(), interactions: [record.id] };

/** Text instead of functions: some bundlers name inner functions by a call the page lacks. */
const settle = `(request) => new Promise((resolve, reject) => {
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => reject(request.error);
  request.onblocked = () => reject(new Error('the database is held'));
})`;

/** The stores as the first version made them. */
const makeFirstVersion = `(async (record, thread) => {
  const settle = ${settle};
  await settle(indexedDB.deleteDatabase('pomost'));
  const opening = indexedDB.open('pomost', 1);
  opening.onupgradeneeded = () => {
    const database = opening.result;
    database.createObjectStore('log', { keyPath: 'seq' }).createIndex('id', 'id', { unique: true });
    database.createObjectStore('threads', { keyPath: 'hash' }).createIndex('at', 'at');
    database.createObjectStore('intents', { keyPath: 'id' });
    database.createObjectStore('device', { keyPath: 'name' });
  };
  const database = await settle(opening);
  await settle(database.transaction('log', 'readwrite').objectStore('log').add(record));
  await settle(database.transaction('threads', 'readwrite').objectStore('threads').add(thread));
  database.close();
})`;

const putAll = `(async (values) => {
  const settle = ${settle};
  const database = await settle(indexedDB.open('pomost'));
  for (const [store, value] of values) await settle(database.transaction(store, 'readwrite').objectStore(store).put(value));
  database.close();
})`;

const call = (code: string, ...given: unknown[]): string => `${code}(${given.map((each) => JSON.stringify(each)).join()})`;

interface Runtime {
  sendMessage(message: object): Promise<unknown>;
}

const askWorker = (name: string, argument: unknown): Promise<unknown> =>
  panel.evaluate((message) => (globalThis as unknown as { chrome: { runtime: Runtime } }).chrome.runtime.sendMessage(message), {
    name,
    argument,
  });

it('a database of the first version goes on with all that is in it, and takes what came later', async () => {
  await askWorker('log.read', 0);
  await panel.close();
  // shown as text: it runs nothing that would wake the worker
  const plain = await session.extensionPage('manifest.json');
  await waitUntil('the first version, while no worker runs', async () => {
    // what the browser still tells of the tabs may wake it once more
    await session.killWorker();
    await plain.evaluate(call(makeFirstVersion, record, thread));
    return !(await session.isWorkerRunning());
  });
  expect(Object.keys(await readDatabase(plain, 'pomost'))).toEqual(['device', 'intents', 'log', 'threads']);

  panel = await openPanel();
  expect(await askWorker('log.read', 0)).toEqual({ ok: true, value: { records: [record] } });
  const stores = await readDatabase(panel, 'pomost');
  expect(stores['threads']).toEqual([thread]);
  const second = ['follow-ups', 'notes', 'own-texts', 'spaces', 'uses'];
  const third = ['outbox', 'sealed-notes', 'sync', 'team'];
  expect(Object.keys(stores).sort()).toEqual(['device', 'intents', 'log', 'threads', ...second, ...third].sort());
});

const makeUse = (number: number, at: number): UseRecord => ({
  id: recordId(number),
  site: 'facebook',
  space: 's',
  threads: [],
  hashes: [],
  at,
});

const makeFollowUp = (number: number, change: Partial<FollowUp>): FollowUp => ({
  id: recordId(number),
  site: 'facebook',
  dueOn: dayFromNow(5),
  state: 'open',
  setOn: dayFromNow(-40),
  ...change,
});

const link = 'https://www.facebook.com/groups/4711/posts/1/';
const kept = [
  makeUse(1, Date.now() - 29 * day),
  makeFollowUp(1, { link, linkUntil: dayFromNow(2) }),
  makeFollowUp(2, {}),
  makeFollowUp(4, { dueOn: dayFromNow(-88) }),
] as const;

it('uses and links are forgotten when their time is over, and nothing else is', async () => {
  await panel.evaluate(
    call(putAll, [
      ['uses', kept[0]],
      ['uses', makeUse(2, Date.now() - 31 * day)],
      ['follow-ups', kept[1]],
      ['follow-ups', makeFollowUp(2, { link, linkUntil: dayFromNow(-2) })],
      ['follow-ups', makeFollowUp(3, { dueOn: dayFromNow(-92) })],
      ['follow-ups', kept[3]],
    ]),
  );
  await session.killWorker();
  await askWorker('labels.read', null);
  await waitUntil('the links to be forgotten', async () => (await readDatabase(panel, 'pomost'))['follow-ups']?.length === 3);
  const stores = await readDatabase(panel, 'pomost');
  expect(stores['uses']).toEqual([kept[0]]);
  expect(stores['follow-ups']).toEqual(kept.slice(1));
});
