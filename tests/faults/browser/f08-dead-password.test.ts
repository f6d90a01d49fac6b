import { afterAll, beforeAll, expect, it } from 'vitest';
import { pause } from '../../browser/desk.ts';
import { askWorker, leftOf, readQueue, record, sendUntilEmpty } from '../ask-worker.ts';
import { changePassword } from '../change-password.ts';
import { closeField, type Field, startField } from '../field.ts';
import { judge } from '../judge.ts';
import { envelopes } from '../puts.ts';

let field: Field;
const recorded: string[] = [];
const start = performance.now();
const hour = 60 * 60 * 1000;

beforeAll(async () => {
  field = await startField();
});
afterAll(() => closeField(field));

it('keeps everything while the password is wrong, says so, and leaves the hub alone for an hour', async () => {
  await changePassword(field.hub, true);
  await record(field.page, 9, recorded);
  await askWorker(field.page, 'queue.send', null);
  const status = await readQueue(field.page);
  expect(status).toMatchObject({ sent: 0, trouble: 'wrong-password' });
  expect(leftOf(status)).toBe(9);
  expect((status.nextTryAt ?? 0) - Date.now()).toBeGreaterThan(hour - 1000);
});

it('asks nothing at all of the hub meanwhile, whoever wakes the worker', async () => {
  const since = Date.now();
  for (let round = 0; round < 3; round += 1) {
    await field.session.killWorker();
    await record(field.page, 1, recorded);
    await pause(1500);
  }
  const asked = field.proxy.seen.filter(({ at }) => at >= since);
  expect(asked.map(({ method, path }) => `${method} ${path}`)).toEqual([]);
});

it('keeps everything while it is not allowed', async () => {
  await changePassword(field.hub, false);
  field.proxy.use({ ...envelopes, fault: { kind: 'say', status: 403 } });
  await askWorker(field.page, 'queue.send', null);
  expect(await readQueue(field.page)).toMatchObject({ sent: 0, trouble: 'not-allowed' });
});

it('sends all of it once the account is mended', async () => {
  field.proxy.use();
  await sendUntilEmpty(field.page);
  await judge(field, { row: 'F8', what: 'dead password', rounds: 2, recorded, start });
});
