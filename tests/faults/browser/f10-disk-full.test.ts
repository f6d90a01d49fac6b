import { afterAll, describe, expect, it } from 'vitest';
import { browserUnderTest } from '../../browser/browser-under-test.ts';
import { askWorker, leftOf, makeDraft, readQueue, record, sendUntilEmpty } from '../ask-worker.ts';
import { noteRow } from '../fault-row.ts';
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

if (!disk) {
  const note = 'not tested: only root on Linux may have a small disk';
  noteRow({ row: 'F10', what: 'disk full', in: browserUnderTest.name, rounds: 0, seconds: 0, note });
}

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
    expect(refused).toHaveLength(3);
    const sending = await askWorker(field.page, 'queue.send', null);
    const told = sending.ok ? 'sent' : sending.error;
    // a browser does not always say that the disk is why a database is closed
    expect(['disk-full', 'store-closed']).toContain(told);
    disk?.free();
    expect((await sendUntilEmpty(field.page)).trouble).toBeUndefined();
    const note = `${refused.length} refused, told as ${[...errors].join(', ')}; sending: ${told}`;
    await judge(field, { row: 'F10', what: 'disk full', rounds: 1, recorded, start, note });
  });
});
