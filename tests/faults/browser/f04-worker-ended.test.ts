import { afterAll, beforeAll, expect, it } from 'vitest';
import { pause } from '../../browser/desk.ts';
import { askWorker, record, sendUntilEmpty } from '../ask-worker.ts';
import { isLong } from '../fault-row.ts';
import { closeField, type Field, startField } from '../field.ts';
import { judge } from '../judge.ts';
import { envelopes } from '../puts.ts';

let field: Field;

beforeAll(async () => {
  field = await startField();
});
afterAll(() => closeField(field));

/** A message that waits wakes the next worker at once, which Chromium then shows as the one that ended. */
const endWorker = (): Promise<unknown> => Promise.race([field.session.killWorker().catch(() => undefined), pause(1000)]);

it('loses nothing when the worker is ended anywhere between writing and sending', async () => {
  const start = performance.now();
  const rounds = isLong ? 150 : 10;
  const recorded: string[] = [];
  let cutOff = 0;
  for (let round = 0; round < rounds; round += 1) {
    field.proxy.use(
      { ...envelopes, fault: { kind: 'cut-answer' }, chance: 0.3 },
      { ...envelopes, fault: { kind: 'slow', after: 500, ms: 100 }, chance: 0.5 },
    );
    // a worker that ends leaves its askers without an answer
    const noteEnd = (): unknown => (cutOff += 1);
    const writing = record(field.page, 4, recorded).catch(noteEnd);
    if (round % 2 === 0) await writing;
    const sending = askWorker(field.page, 'queue.send', null).catch(noteEnd);
    await pause(Math.random() * 250);
    await endWorker();
    await Promise.race([Promise.all([writing, sending]), pause(2000)]);
  }
  field.proxy.use();
  await sendUntilEmpty(field.page);
  await judge(field, { row: 'F4', what: 'worker ended', rounds, recorded, start, note: `${cutOff} askers were left without an answer` });
  expect(cutOff).toBeGreaterThan(0);
});
