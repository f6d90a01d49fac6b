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

it('seals and sends each act once when three windows ask one worker to send, and a fourth makes a file of the queue beside', async () => {
  const start = performance.now();
  const rounds = isLong ? 40 : 6;
  const recorded: string[] = [];
  const pages = [field.page, await field.session.extensionPage('manifest.json'), await field.session.extensionPage('manifest.json')];
  const beside = await field.session.extensionPage('manifest.json');
  for (let round = 0; round < rounds; round += 1) {
    field.proxy.use({ ...envelopes, fault: { kind: 'slow', after: 500, ms: 120 } });
    await record(field.page, 6, recorded);
    const sending = pages.map((page) => askWorker(page, 'queue.send', null));
    // seals without the lock of those that send
    const exported = await askWorker(beside, 'queue.export', null);
    expect(exported).toMatchObject({ ok: true, value: { count: recorded.length } });
    await Promise.all(sending);
  }
  field.proxy.use();
  await sendUntilEmpty(field.page);
  const puts = putsOf(field.proxy);
  expect(Math.max(...puts.map(({ atOnce }) => atOnce))).toBe(1);
  expect(puts.map(({ hubStatus }) => hubStatus)).toEqual(Array.from({ length: puts.length }, () => 201));
  const reading = await judge(field, { row: 'F13', what: 'four drain at once', rounds, recorded, start });
  expect(reading.files).toBe(puts.length);
});
