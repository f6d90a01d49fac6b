import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { waitUntil } from '../../browser/wait-until.ts';
import { askWorker, makeDraft, readQueue, record, sendUntilEmpty } from '../ask-worker.ts';
import { closeField, type Field, openAgain, relaunch, startField } from '../field.ts';
import { judge } from '../judge.ts';
import { envelopes } from '../puts.ts';

let field: Field;
const recorded: string[] = [];
const start = performance.now();

beforeAll(async () => {
  field = await startField();
});
afterAll(() => closeField(field));

/** Where the browser keeps the extension's databases. */
function findDatabases({ browser, session }: Field): string {
  const host = session.extensionOrigin.replace(/^.*\/\//, '');
  if (browser === 'chromium') return path.join(session.profile, 'Default', 'IndexedDB', `chrome-extension_${host}_0.indexeddb.leveldb`);
  const storage = path.join(session.profile, 'storage', 'default');
  const origin = readdirSync(storage).find((name) => name.includes(host) && existsSync(path.join(storage, name, 'idb')));
  if (origin === undefined) throw new Error('the extension has no database');
  return path.join(storage, origin, 'idb');
}

const setAside = '.set-aside';

async function recordElsewhere(count: number): Promise<void> {
  for (let left = count; left > 0; left -= 1) {
    const draft = makeDraft();
    expect(await askWorker(field.page, 'interaction.record', draft)).toMatchObject({ ok: false, error: 'store-closed' });
    recorded.push(draft.id);
  }
  expect(await askWorker(field.page, 'queue.read', null)).toMatchObject({ ok: false, error: 'store-closed' });
}

/** Acts in the database and beside it; while one is carried over it is counted in both places. */
const waitForAll = (): Promise<boolean> =>
  waitUntil(`${recorded.length} acts`, async () => {
    const { pending, waiting, sent } = await readQueue(field.page);
    return pending + waiting + sent === recorded.length;
  });

const countInLog = async (): Promise<number> => (await field.session.readDatabase('pomost'))['log']?.length ?? 0;

it('says that acts are kept elsewhere while no database can be opened', async () => {
  field.proxy.use({ ...envelopes, fault: { kind: 'refuse' } });
  await record(field.page, 4, recorded);
  await askWorker(field.page, 'queue.send', null);
  await record(field.page, 3, recorded);
  await field.session.kill();
  const databases = findDatabases(field);
  renameSync(databases, databases + setAside);
  // a folder where a file should be, or a file where a folder should be: neither browser mends that
  writeFileSync(databases, 'not a folder');
  await openAgain(field);
  await recordElsewhere(5);
  await field.session.kill();
  rmSync(databases, { recursive: true, force: true });
  mkdirSync(path.dirname(databases), { recursive: true });
  renameSync(databases + setAside, databases);
});

it('adds them once it can be opened', async () => {
  await relaunch(field);
  await waitForAll();
  await waitUntil('all in the log', async () => (await countInLog()) === recorded.length);
});

/** As a later version of the extension leaves it: what is in the way does not keep anybody from deleting it. */
const raiseVersion = (): Promise<void> =>
  field.page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('pomost', 1000);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          opening.result.close();
          resolve();
        };
      }),
  );

it('deletes nothing of a database that is there and cannot be opened', async () => {
  await field.session.kill();
  const databases = findDatabases(field);
  cpSync(databases, databases + setAside, { recursive: true });
  await openAgain(field);
  const before = await countInLog();
  await raiseVersion();
  await recordElsewhere(3);
  expect([before, await countInLog()]).toEqual([12, 12]);
  await field.session.kill();
  rmSync(databases, { recursive: true });
  renameSync(databases + setAside, databases);
});

it('sends everything in the end', async () => {
  await relaunch(field);
  field.proxy.use();
  await waitForAll();
  await sendUntilEmpty(field.page);
  await judge(field, { row: 'F11', what: 'database cannot be opened', rounds: 2, recorded, start });
});
