import { afterAll, beforeAll, expect, it } from 'vitest';
import { backOff } from '../../../core/sync/back-off.ts';
import { pause } from '../../browser/desk.ts';
import { askWorker, readQueue, record, sendUntilEmpty } from '../ask-worker.ts';
import { closeField, type Field, startField } from '../field.ts';
import { judge } from '../judge.ts';
import { envelopes } from '../puts.ts';

let field: Field;
const recorded: string[] = [];
const start = performance.now();
const hour = 60 * 60;
const inSeconds = (seconds: number): string => new Date(Date.now() + seconds * 1000).toUTCString();

beforeAll(async () => {
  field = await startField();
});
afterAll(() => closeField(field));

/** What says nothing comes first: our own waiting is short then, and cannot be taken for what the hub asks. */
const silent: [what: string, status: number, retryAfter: string][] = [
  ['nonsense', 503, 'soon; DROP TABLE'],
  ['a time long ago', 429, 'Thu, 01 Jan 1970 00:00:00 GMT'],
];

it.each(silent)('waits no longer than after any failure where the hub says %s', async (_what, status, retryAfter) => {
  field.proxy.use({ ...envelopes, fault: { kind: 'say', status, headers: { 'retry-after': retryAfter } } });
  await record(field.page, 2, recorded);
  const asked = Date.now();
  await askWorker(field.page, 'queue.send', null);
  const { nextTryAt = 0, trouble, sent, failures } = await readQueue(field.page);
  expect({ trouble, sent }).toEqual({ trouble: 'busy', sent: 0 });
  expect(nextTryAt).toBeGreaterThanOrEqual(asked);
  expect(nextTryAt - Date.now()).toBeLessThanOrEqual(backOff({ kind: 'transient', trouble: 'busy' }, failures, 1));
});

const waits: [what: string, status: number, retryAfter: () => string, least: number, most: number][] = [
  ['seconds', 503, () => '7200', 2 * hour, 2 * hour + 60],
  ['a date', 429, () => inSeconds(3 * hour), 3 * hour - 2, 3 * hour + 60],
  ['ten years', 503, () => String(10 * 365 * 24 * hour), 6 * hour - 1, 6 * hour + 1],
  ['a date in ten years', 429, () => inSeconds(10 * 365 * 24 * hour), 6 * hour - 1, 6 * hour + 1],
];

it.each(waits)('waits as long as the hub asks: %s', async (_what, status, retryAfter, least, most) => {
  field.proxy.use({ ...envelopes, fault: { kind: 'say', status, headers: { 'retry-after': retryAfter() } } });
  await record(field.page, 2, recorded);
  const asked = Date.now();
  await askWorker(field.page, 'queue.send', null);
  const { nextTryAt = 0, trouble, sent } = await readQueue(field.page);
  expect({ trouble, sent }).toEqual({ trouble: 'busy', sent: 0 });
  expect((nextTryAt - asked) / 1000).toBeGreaterThanOrEqual(least);
  expect((nextTryAt - Date.now()) / 1000).toBeLessThanOrEqual(most);
});

it('does not ask earlier when a new worker starts', async () => {
  field.proxy.use({ ...envelopes, fault: { kind: 'say', status: 503, headers: { 'retry-after': '3600' } } });
  await askWorker(field.page, 'queue.send', null);
  const since = Date.now();
  await field.session.killWorker();
  await record(field.page, 1, recorded);
  await readQueue(field.page);
  await pause(3000);
  expect(field.proxy.count('PUT', since)).toBe(0);
});

it('sends all of it when the person presses the button', async () => {
  field.proxy.use();
  await sendUntilEmpty(field.page);
  await judge(field, { row: 'F7', what: 'Retry-After', rounds: silent.length + waits.length + 1, recorded, start });
});
