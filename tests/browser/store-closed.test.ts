import { afterAll, beforeAll, expect, it } from 'vitest';
import { closeDesk, type Desk, openDesk, readLog, waitForFinding } from './desk.ts';
import { readWords } from './panel-steps.ts';
import { waitUntil } from './wait-until.ts';

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk('https://www.facebook.com/groups/1000000001/');
});

afterAll(() => closeDesk(desk));

const dismissFirst = async (): Promise<void> => {
  await desk.panel.$eval('[data-finding] .row-dismiss', (button) => (button as HTMLElement).click());
};

const readOverflow = (): Promise<string[]> =>
  desk.panel.evaluate(async () => {
    const { storage } = (globalThis as unknown as { chrome: { storage: { local: { get(key: null): Promise<object> } } } }).chrome;
    return Object.keys(await storage.local.get(null)).filter((key) => key.startsWith('overflow/'));
  });

/** A database of a later version is one this version cannot open: what a downgrade or a damaged profile looks like. */
const closeStore = (version: number): Promise<void> =>
  desk.panel.evaluate(
    (wanted) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('pomost', wanted);
        opening.onsuccess = () => {
          opening.result.close();
          resolve();
        };
        opening.onerror = () => reject(opening.error);
      }),
    version,
  );

const removeStore = (): Promise<void> =>
  desk.panel.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const removing = indexedDB.deleteDatabase('pomost');
        removing.onsuccess = () => resolve();
        removing.onerror = () => reject(removing.error);
      }),
  );

it('keeps acts elsewhere while the log cannot be opened, says so, and adds them once it can', async () => {
  await waitForFinding(desk, 'Kündigung');
  await desk.session.killWorker();
  await closeStore(99);
  await dismissFirst();
  await waitUntil('the act in the other storage', async () => (await readOverflow()).length === 1);
  await waitUntil('the warning', async () => (await readWords(desk, 'main')).includes('log'));
  await desk.session.killWorker();
  await removeStore();
  await dismissFirst();
  await waitUntil('both acts in the log', async () => (await readLog(desk)).length === 2);
  await waitUntil('the other storage empty', async () => (await readOverflow()).length === 0);
  expect((await readLog(desk)).map(({ act, seq }) => [act, seq])).toEqual([
    ['finding-dismissed', 1],
    ['finding-dismissed', 2],
  ]);
});
