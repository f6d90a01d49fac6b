import { afterAll, describe, expect, it } from 'vitest';
import { askWorker, leftOf, makeDraft, readQueue, record, sendUntilEmpty } from '../ask-worker.ts';
import { closeField, type Field, startField } from '../field.ts';
import { judge } from '../judge.ts';
import { envelopes } from '../puts.ts';
import { makeSmallDisk } from '../small-disk.ts';

let field: Field;
const disk = makeSmallDisk(400);

afterAll(async () => {
  disk?.free();
  await closeField(field);
  disk?.remove();
});

describe('a hub without room', () => {
  it('is named and left alone, and everything waits', async () => {
    const start = performance.now();
    field = await startField(disk ? { profileIn: disk.folder } : {});
    field.proxy.use({ ...envelopes, fault: { kind: 'say', status: 507 } });
    const recorded = await record(field.page, 6);
    await askWorker(field.page, 'queue.send', null);
    const status = await readQueue(field.page);
    expect(status).toMatchObject({ sent: 0, trouble: 'hub-full' });
    expect(leftOf(status)).toBe(6);
    field.proxy.use();
    await sendUntilEmpty(field.page);
    await judge(field, { row: 'F10', what: 'hub full', rounds: 1, recorded, start });
  });
});

// without root there is no small disk to fill; the row is then missing in the table
describe.runIf(disk)('a disk without room', () => {
  it('refuses visibly what it cannot keep, and keeps what it said it keeps', async () => {
    const start = performance.now();
    const recorded = await record(field.page, 4);
    const refused: string[] = [];
    const errors = new Set<string>();
    disk?.fill();
    // a browser writes to files it already has for a while
    for (let count = 0; count < 400 && refused.length < 3; count += 1) {
      const draft = makeDraft();
      const answer = await askWorker(field.page, 'interaction.record', draft);
      // what was put into the other storage is kept, too
      const isKept = answer.ok || answer.error === 'store-closed';
      (isKept ? recorded : refused).push(draft.id);
      if (!answer.ok) errors.add(answer.error);
      if (answer.ok && count % 20 === 19) disk?.fill();
    }
    disk?.free();
    await sendUntilEmpty(field.page);
    const note = `${refused.length} refused, told as ${[...errors].join(', ')}`;
    await judge(field, { row: 'F10', what: 'disk full', rounds: 1, recorded, start, note });
  });
});
