import { rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { browserUnderTest } from '../../browser/browser-under-test.ts';
import { askWorker, record, waitForEmpty } from '../ask-worker.ts';
import { closeField, type Field, hubOrigin, relaunch, startField } from '../field.ts';
import { judge } from '../judge.ts';
import { envelopes, putsOf } from '../puts.ts';
import { withHubInManifest } from '../with-hub-in-manifest.ts';

const { name, extension } = browserUnderTest;
const copy = name === 'chromium' ? withHubInManifest(extension, hubOrigin) : undefined;
let field: Field;

beforeAll(async () => {
  field = await startField(copy === undefined ? {} : { under: { name, extension: copy } });
});
afterAll(async () => {
  await closeField(field);
  if (copy !== undefined) rmSync(copy, { recursive: true });
});

interface Alarms {
  browser: { alarms: { clearAll(): Promise<boolean>; getAll(): Promise<{ name: string }[]> } };
}

it('sends within a minute after the start though no alarm is left, without anybody pressing anything', async () => {
  const start = performance.now();
  field.proxy.use({ ...envelopes, fault: { kind: 'refuse' } });
  const recorded = await record(field.page, 12);
  await askWorker(field.page, 'queue.send', null);
  await field.page.evaluate(() => (globalThis as unknown as Alarms).browser.alarms.clearAll());
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
