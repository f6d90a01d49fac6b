import { afterAll, beforeAll, expect, it } from 'vitest';
import { askWorker, record, sendUntilEmpty } from '../ask-worker.ts';
import { isLong } from '../fault-row.ts';
import { closeField, type Field, startField } from '../field.ts';
import { judge } from '../judge.ts';
import { envelopes, putsOf } from '../puts.ts';

let field: Field;

beforeAll(async () => {
  field = await startField();
});
afterAll(() => closeField(field));

it('takes "it is there already" for a yes when the first answer was lost', async () => {
  const start = performance.now();
  const rounds = isLong ? 60 : 5;
  const recorded: string[] = [];
  for (let round = 0; round < rounds; round += 1) {
    field.proxy.use({ ...envelopes, fault: { kind: 'cut-answer' }, times: 1 });
    await record(field.page, 3, recorded);
    await askWorker(field.page, 'queue.send', null);
    await sendUntilEmpty(field.page);
  }
  const puts = putsOf(field.proxy);
  expect(puts.filter(({ hubStatus }) => hubStatus === 412)).toHaveLength(rounds);
  const reading = await judge(field, { row: 'F3', what: 'answer lost', rounds, recorded, start });
  expect(reading.files).toBe(new Set(puts.map(({ path }) => path)).size);
});
