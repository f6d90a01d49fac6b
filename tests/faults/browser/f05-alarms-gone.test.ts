import { afterAll, beforeAll, expect, it } from 'vitest';
import { pause } from '../../browser/desk.ts';
import { askWorker, record, waitForEmpty } from '../ask-worker.ts';
import { closeField, type Field, relaunch, startField } from '../field.ts';
import { judge } from '../judge.ts';
import { envelopes, putsOf } from '../puts.ts';

let field: Field;

beforeAll(async () => {
  field = await startField();
});
afterAll(() => closeField(field));

interface Alarms {
  browser: { alarms: { clearAll(): Promise<boolean>; getAll(): Promise<{ name: string }[]> } };
}

it('sends within a minute after the start though no alarm is left, without anybody pressing anything', async () => {
  const start = performance.now();
  field.proxy.use({ ...envelopes, fault: { kind: 'refuse' } });
  const recorded = await record(field.page, 12);
  await askWorker(field.page, 'queue.send', null);
  await field.page.evaluate(() => (globalThis as unknown as Alarms).browser.alarms.clearAll());
  // Chromium writes its preferences, the permission among them, every ten seconds
  await pause(field.browser === 'chromium' ? 11_000 : 500);
  await field.session.kill();
  field.proxy.use();
  const startedAt = Date.now();
  await relaunch(field);
  await waitForEmpty(field.page, 90);
  const first = putsOf(field.proxy).find(({ at, hubStatus }) => at >= startedAt && hubStatus === 201);
  const seconds = ((first?.at ?? Number.POSITIVE_INFINITY) - startedAt) / 1000;
  await judge(field, { row: 'F5', what: 'alarms gone', rounds: 1, recorded, start, note: `first sent after ${seconds.toFixed(1)} s` });
  expect(seconds).toBeLessThan(60);
  const alarms = await field.page.evaluate(() => (globalThis as unknown as Alarms).browser.alarms.getAll());
  expect(alarms.map(({ name }) => name)).toContain('sync');
});
