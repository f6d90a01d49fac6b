import { beforeAll, describe, expect, it } from 'vitest';
import type { Reader } from '../../core/import/read-incoming.ts';
import { asFile, type ImportDesk, makeImportDesk } from '../../tests/make-import-desk.ts';
import { ReviewStoreInMemory } from '../../tests/review-store-in-memory.ts';
import { letIn } from './decide.ts';
import { addImported, importFiles, nothingImported } from './import-files.ts';

let desk: ImportDesk;
beforeAll(async () => {
  desk = await makeImportDesk();
});

const now = Date.parse('2026-11-22T09:00:00Z');

/** A file of a blocked device is kept aside; then a person lets it in. */
async function letInAs(key: (desk: ImportDesk) => Reader['identities']) {
  const memory = new ReviewStoreInMemory();
  const store = memory.asStore();
  const { root } = desk.team;
  await importFiles(desk.ofGone.map(asFile), { store, reader: { root, identities: [desk.office.keys.sealKey] }, now });
  const [held] = await store.getAll('held');
  let sum = nothingImported;
  const left = await letIn([held?.key ?? ''], { store, reader: { root, identities: key(desk) }, now: now + 1 }, (imported) => {
    sum = addImported(sum, imported);
  });
  const problems = (await store.getAll('problems')).map(({ code, state, isHeld }) => ({ code, state, isHeld }));
  return { left, acts: sum.acts, held: memory.list('held').length, problems };
}

describe('letIn', () => {
  it('takes what was kept aside', async () => {
    expect(await letInAs(({ office }) => [office.keys.sealKey])).toEqual({
      left: 0,
      acts: 2,
      held: 0,
      problems: [{ code: 'blocked-device', state: 'over', isHeld: false }],
    });
  });

  it('keeps the file where this device has another key by now, and says so', async () => {
    expect(await letInAs(({ phone }) => [phone.keys.sealKey])).toEqual({
      left: 1,
      acts: 0,
      held: 1,
      problems: [
        { code: 'blocked-device', state: 'open', isHeld: true },
        { code: 'sealed-to-others', state: 'open', isHeld: false },
      ],
    });
  });
});
