import { beforeEach, expect, it, vi } from 'vitest';
import type { Interaction } from '../core/interaction/interaction.ts';
import { makeAnswer, makeRecord, makeWithdrawal, recordId } from '../tests/make-record.ts';
import { forgetAll } from './forget-on-wipe.ts';
import { readAbout } from './recall-thread.ts';

const log: Interaction[] = [];
const readRange = vi.hoisted(() => vi.fn());

vi.mock('./library.ts', () => ({ getPacks: () => [] }));
vi.mock('./database.ts', () => ({
  openDatabase: async () => ({
    transaction: () => ({ store: { openKeyCursor: async () => ({ key: log.at(-1)?.seq ?? 0 }) } }),
    getFromIndex: async (_store: string, _index: string, id: string) => log.find((record) => record.id === id),
    getAll: async (_store: string, from: number) => {
      readRange();
      return log.filter(({ seq }) => seq >= from);
    },
  }),
}));

beforeEach(() => {
  vi.stubGlobal('IDBKeyRange', { lowerBound: (from: number) => from });
  log.splice(0, log.length, makeRecord('finding-dismissed', 1), ...makeAnswer(2));
  forgetAll();
  readRange.mockClear();
});

const readIds = async (...of: number[]): Promise<string[]> => (await readAbout(of.map(recordId))).map(({ id }) => id);

it('reads the log once, however often the same is asked', async () => {
  expect(await readIds(2)).toEqual([recordId(2), recordId(3)]);
  expect(await readIds(2)).toEqual([recordId(2), recordId(3)]);
  expect(readRange).toHaveBeenCalledTimes(1);
});

it('reads it again when there is a further record', async () => {
  await readIds(2);
  log.push(makeWithdrawal(4, 2));
  expect(await readIds(2)).toEqual([recordId(2), recordId(3), recordId(4)]);
});

it('reads it again for other acts', async () => {
  await readIds(2);
  expect(await readIds(1)).toEqual([recordId(1)]);
});

it('knows nothing any more after a wipe', async () => {
  await readIds(2);
  log.splice(0, 2);
  forgetAll();
  expect(await readIds(2)).toEqual([]);
});
