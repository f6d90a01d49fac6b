import { afterAll, beforeAll, expect, it } from 'vitest';
import { askWorker, leftOf, readQueue, record, sendUntilEmpty } from '../ask-worker.ts';
import { captivePortals } from '../fault.ts';
import { closeField, type Field, startField } from '../field.ts';
import { judge } from '../judge.ts';
import { putsOf } from '../puts.ts';

let field: Field;
const recorded: string[] = [];
const start = performance.now();

beforeAll(async () => {
  field = await startField();
});
afterAll(() => closeField(field));

it.each(captivePortals)('keeps everything while a network says %s, and names it', async (_what, fault) => {
  const before = await readQueue(field.page);
  // every request, not only those with envelopes: such a network answers for everybody
  field.proxy.use({ fault });
  const asked = putsOf(field.proxy).length;
  await record(field.page, 3, recorded);
  await askWorker(field.page, 'queue.send', null);
  const status = await readQueue(field.page);
  expect(status).toMatchObject({ sent: before.sent, received: 0, trouble: 'captive-portal' });
  expect(leftOf(status)).toBe(leftOf(before) + 3);
  const puts = putsOf(field.proxy).slice(asked);
  expect(puts.map(({ fault }) => fault)).toContain('say');
});

it('sends all of it once the person has logged in', async () => {
  field.proxy.use();
  await sendUntilEmpty(field.page);
  await judge(field, { row: 'F6', what: 'captive portal', rounds: captivePortals.length, recorded, start });
});
