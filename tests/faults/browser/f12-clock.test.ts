import { afterAll, beforeAll, expect, it } from 'vitest';
import { askWorker, readQueue, record, sendUntilEmpty } from '../ask-worker.ts';
import { closeField, type Field, startField } from '../field.ts';
import { judge } from '../judge.ts';
import { envelopes } from '../puts.ts';

let field: Field;
const recorded: string[] = [];
const start = performance.now();
const day = 24 * 60 * 60 * 1000;

beforeAll(async () => {
  field = await startField();
});
afterAll(() => closeField(field));

const skews = [400, -400, 0, 20_000, -20_000];

it.each(skews)('sends while the two clocks are %i days apart', async (days) => {
  field.proxy.setClock(days * day);
  await record(field.page, 3, recorded);
  const { sent } = await sendUntilEmpty(field.page);
  expect(sent).toBe(recorded.length);
});

it.each(skews)('waits the minute that a hub asks whose clock is %i days away, by that clock', async (days) => {
  field.proxy.setClock(days * day);
  await record(field.page, 1, recorded);
  const until = new Date(Date.now() + days * day + 60_000).toUTCString();
  field.proxy.use({ ...envelopes, fault: { kind: 'say', status: 503, headers: { 'retry-after': until } } });
  await askWorker(field.page, 'queue.send', null);
  const { nextTryAt, failures } = await readQueue(field.page);
  const seconds = ((nextTryAt ?? 0) - Date.now()) / 1000;
  expect({ failures, isAMinute: seconds > 50 && seconds < 65 }).toEqual({ failures: 1, isAMinute: true });
  field.proxy.use();
  // else its failures would make the next one wait
  await sendUntilEmpty(field.page);
});

it('has everything at the hub in the end', async () => {
  field.proxy.setClock(0);
  await sendUntilEmpty(field.page);
  await judge(field, { row: 'F12', what: 'clock', rounds: 2 * skews.length, recorded, start });
});
