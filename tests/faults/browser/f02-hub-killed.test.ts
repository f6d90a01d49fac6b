import { afterAll, beforeAll, expect, it } from 'vitest';
import { waitUntil } from '../../browser/wait-until.ts';
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

it('leaves no half envelope when the hub is killed in mid-upload, and sends it again', async () => {
  const start = performance.now();
  const rounds = isLong ? 20 : 2;
  const recorded: string[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const before = putsOf(field.proxy).length;
    field.proxy.use({ ...envelopes, fault: { kind: 'slow', after: 1500, ms: 20_000 } });
    await record(field.page, 7, recorded);
    const sending = askWorker(field.page, 'queue.send', null);
    await waitUntil('half an envelope at the hub', async () => (putsOf(field.proxy)[before]?.body.length ?? 0) >= 1500);
    expect(await field.hub.kill()).toBe(true);
    await sending;
    await field.hub.restart();
    field.proxy.use();
    await sendUntilEmpty(field.page);
    // nothing of the first half is there: "it is there already" would be an answer, too
    const answers = putsOf(field.proxy).slice(before);
    expect(answers.flatMap(({ hubStatus }) => hubStatus ?? [])).toEqual([201]);
  }
  await judge(field, { row: 'F2', what: 'hub killed in mid-upload', rounds, recorded, start });
});
