import { afterAll, beforeAll, expect, it } from 'vitest';
import { askWorker, leftOf, readQueue, record, sendUntilEmpty } from '../ask-worker.ts';
import { isLong } from '../fault-row.ts';
import { closeField, type Field, startField } from '../field.ts';
import { judge } from '../judge.ts';
import { envelopes } from '../puts.ts';

let field: Field;
const envelopeCount = isLong ? 500 : 60;
const poisoned = Math.floor(envelopeCount / 2);
const recorded: string[] = [];
const start = performance.now();

beforeAll(async () => {
  field = await startField();
});
afterAll(() => closeField(field));

it('seals one act after the other while the hub cannot be reached', async () => {
  field.proxy.use({ ...envelopes, fault: { kind: 'refuse' } });
  for (let at = 0; at < envelopeCount; at += 1) {
    await record(field.page, 1, recorded);
    await askWorker(field.page, 'queue.send', null);
  }
  expect(leftOf(await readQueue(field.page))).toBe(envelopeCount);
});

it('sends all others when the hub refuses one for good, and shows that one', async () => {
  field.proxy.use({ ...envelopes, path: new RegExp(`-${poisoned}-[0-9a-f]{16}\\.age$`), fault: { kind: 'say', status: 413 } });
  await sendUntilEmpty(field.page);
  const { items, sent } = await readQueue(field.page);
  expect(sent).toBe(envelopeCount - 1);
  expect(items.filter(({ state }) => state === 'dead')).toMatchObject([{ seq: poisoned, trouble: 'too-large', count: 1 }]);
});

it('sends it too when it is tried again after the hub was mended', async () => {
  field.proxy.use();
  expect(await askWorker(field.page, 'queue.retry', poisoned)).toMatchObject({ ok: true });
  await sendUntilEmpty(field.page);
  await judge(field, { row: 'F9', what: 'poison', rounds: envelopeCount, recorded, start });
  expect((await readQueue(field.page)).items.filter(({ state }) => state === 'dead')).toEqual([]);
});
