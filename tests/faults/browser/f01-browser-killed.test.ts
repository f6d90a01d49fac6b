import { afterAll, beforeAll, expect, it } from 'vitest';
import { pause } from '../../browser/desk.ts';
import { waitUntil } from '../../browser/wait-until.ts';
import { Askers, askWorker, record, sendUntilEmpty } from '../ask-worker.ts';
import type { FaultRule } from '../fault.ts';
import { isLong } from '../fault-row.ts';
import { closeField, type Field, relaunch, startField } from '../field.ts';
import { judge } from '../judge.ts';
import { envelopes } from '../puts.ts';

let field: Field;

beforeAll(async () => {
  field = await startField();
});
afterAll(() => closeField(field));

const roundsOf = { chromium: isLong ? 50 : 2, firefox: isLong ? 30 : 2 };

/** A bad network: three of ten requests pass as they should. */
const badNetwork: FaultRule[] = [
  { ...envelopes, fault: { kind: 'refuse' }, chance: 0.15 },
  { ...envelopes, fault: { kind: 'say', status: 503 }, chance: 0.15 },
  { ...envelopes, fault: { kind: 'say', status: 200, body: '<html>Log in</html>' }, chance: 0.15 },
  { ...envelopes, fault: { kind: 'cut-answer' }, chance: 0.25 },
  { ...envelopes, fault: { kind: 'cut-request', after: 400 }, chance: 0.15 },
  { ...envelopes, fault: { kind: 'slow', after: 1000, ms: 300 }, chance: 0.15 },
];

/** Acts are written and sent at the same time until the browser is gone. Answers whether an envelope was on its way then. */
async function writeUntilKilled(recorded: string[], { isAtSend, askers }: { isAtSend: boolean; askers: Askers }): Promise<boolean> {
  let isRunning = true;
  const write = async (): Promise<void> => {
    while (isRunning) await record(field.page, 5, recorded);
  };
  const send = async (): Promise<void> => {
    while (isRunning) await askWorker(field.page, 'queue.send', null);
  };
  const under = [write(), send()].map((running) => running.catch(askers.noteEnd));
  await pause(600 + Math.random() * 2400);
  const isSending = (): boolean => field.proxy.countUnderWay('PUT') > 0;
  if (isAtSend) await waitUntil('an envelope on its way', async () => isSending() || askers.refused.length > 0);
  const wasSending = isSending();
  await field.session.kill();
  isRunning = false;
  await Promise.race([Promise.all(under), pause(5000)]);
  return wasSending;
}

it(
  'loses nothing when the browser is killed while it writes and sends',
  async () => {
    const start = performance.now();
    const rounds = roundsOf[field.browser];
    const recorded: string[] = [];
    const askers = new Askers();
    let atSend = 0;
    for (let round = 0; round < rounds; round += 1) {
      field.proxy.use(...badNetwork);
      if (await writeUntilKilled(recorded, { isAtSend: round % 2 === 0, askers })) atSend += 1;
      await relaunch(field);
    }
    field.proxy.use();
    await sendUntilEmpty(field.page);
    await judge(field, { row: 'F1', what: 'browser killed', rounds, recorded, start, note: `an envelope was on its way at ${atSend}` });
    expect(askers.refused).toEqual([]);
    expect(atSend).toBeGreaterThanOrEqual(rounds / 2);
    expect(recorded.length).toBeGreaterThan(rounds);
  },
  60 * 60_000,
);
