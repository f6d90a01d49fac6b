import { afterAll, beforeAll, expect, it } from 'vitest';
import { pause } from '../../browser/desk.ts';
import { Askers, askWorker, record, sendUntilEmpty } from '../ask-worker.ts';
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
  const askers = new Askers();
  let roundsCutOff = 0;
  for (let round = 0; round < rounds; round += 1) {
    field.proxy.use(
      // longer than the worker has left; in every other round it is certain to end while it sends
      { ...envelopes, fault: { kind: 'slow', after: 500, ms: 400 }, chance: round % 2 === 0 ? 1 : 0.5 },
      { ...envelopes, fault: { kind: 'cut-answer' }, chance: 0.5 },
    );
    const before = askers.cutOff;
    const writing = record(field.page, 4, recorded).catch(askers.noteEnd);
    if (round % 2 === 0) await writing;
    const sending = askWorker(field.page, 'queue.send', null).catch(askers.noteEnd);
    await pause(Math.random() * 250);
    await endWorker();
    await Promise.race([Promise.all([writing, sending]), pause(2000)]);
    if (askers.cutOff > before) roundsCutOff += 1;
  }
  field.proxy.use();
  await sendUntilEmpty(field.page);
  const note = `${askers.cutOff} askers were left without an answer, in ${roundsCutOff} rounds`;
  await judge(field, { row: 'F4', what: 'worker ended', rounds, recorded, start, note });
  expect(askers.refused).toEqual([]);
  expect(roundsCutOff).toBeGreaterThanOrEqual(rounds / 4);
});
