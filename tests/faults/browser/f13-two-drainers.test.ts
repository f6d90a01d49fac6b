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

it('sends each envelope once at a time when several windows send at once', async () => {
  const start = performance.now();
  const rounds = isLong ? 40 : 6;
  const recorded: string[] = [];
  const pages = [field.page, await field.session.extensionPage('manifest.json'), await field.session.extensionPage('manifest.json')];
  for (let round = 0; round < rounds; round += 1) {
    field.proxy.use({ ...envelopes, fault: { kind: 'slow', after: 500, ms: 120 } });
    await record(field.page, 6, recorded);
    await Promise.all(pages.map((page) => askWorker(page, 'queue.send', null)));
  }
  field.proxy.use();
  await sendUntilEmpty(field.page);
  const puts = putsOf(field.proxy);
  expect(Math.max(...puts.map(({ atOnce }) => atOnce))).toBe(1);
  expect(puts.map(({ hubStatus }) => hubStatus)).toEqual(Array.from({ length: puts.length }, () => 201));
  const reading = await judge(field, { row: 'F13', what: 'several drain at once', rounds, recorded, start });
  expect(reading.files).toBe(puts.length);
});
