import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
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

it('says that acts are kept elsewhere while no database can be opened, and deletes none', async () => {
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
  for (let count = 0; count < 5; count += 1) {
    const draft = makeDraft();
    expect(await askWorker(field.page, 'interaction.record', draft)).toMatchObject({ ok: false, error: 'store-closed' });
    recorded.push(draft.id);
  }
  expect(await askWorker(field.page, 'queue.read', null)).toMatchObject({ ok: false, error: 'store-closed' });
  await field.session.kill();
  rmSync(databases, { recursive: true, force: true });
  mkdirSync(path.dirname(databases), { recursive: true });
  renameSync(databases + setAside, databases);
});

it('adds them and sends everything once it can be opened', async () => {
  await relaunch(field);
  field.proxy.use();
  const { pending, waiting, sent } = await readQueue(field.page);
  expect(pending + waiting + sent).toBeGreaterThanOrEqual(7);
  await sendUntilEmpty(field.page);
  await judge(field, { row: 'F11', what: 'database cannot be opened', rounds: 1, recorded, start });
});
