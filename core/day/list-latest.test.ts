import { describe, expect, it } from 'vitest';
import { makeAnswer, makeRecord, makeWithdrawal, recordId } from '../../tests/make-record.ts';
import { listLatest } from './list-latest.ts';

const today = '2026-11-22';
const idsOf = (list: ReturnType<typeof listLatest>) => list.map(({ record }) => record.id);

describe('listLatest', () => {
  it('begins with the newest', () => {
    const records = [makeRecord('finding-dismissed', 1), makeRecord('handed-over', 2), makeRecord('gap-noted', 3)];
    expect(idsOf(listLatest(records, today))).toEqual([3, 2, 1].map(recordId));
  });

  it('names an answer once, when it was sent, and would take both its records back', () => {
    expect(listLatest(makeAnswer(1), today)).toMatchObject([{ record: { id: recordId(2) }, withdraws: recordId(1) }]);
  });

  it.each([
    ['an answer that was not sent', makeRecord('answer-inserted', 1)],
    ['an answer that was deleted', makeRecord('answer-abandoned', 1)],
    ['a source that was compared: it is taken back nowhere else', makeRecord('source-checked', 1)],
    ['a correction', makeWithdrawal(1, 9)],
  ])('leaves out %s', (_what, record) => {
    expect(listLatest([record], today)).toEqual([]);
  });

  it('says what was taken back, and offers it no more', () => {
    const [gap, answer] = listLatest([...makeAnswer(1), makeRecord('gap-noted', 3), makeWithdrawal(4, 1)], today);
    expect(gap).toMatchObject({ isWithdrawn: false, withdraws: recordId(3) });
    expect(answer).toMatchObject({ isWithdrawn: true });
    expect(answer).not.toHaveProperty('withdraws');
  });

  it('takes back only what was done today', () => {
    const [late, early] = listLatest(
      [makeRecord('gap-noted', 1, { at: '2026-11-21T22:45:00.000Z' }), makeRecord('gap-noted', 2, { at: '2026-11-21T23:15:00.000Z' })],
      today,
    );
    expect(late).toHaveProperty('withdraws', recordId(2));
    expect(early).not.toHaveProperty('withdraws');
  });

  it('ends after twenty', () => {
    const records = Array.from({ length: 30 }, (_, at) => makeRecord('finding-dismissed', at + 1));
    const ids = idsOf(listLatest(records, today));
    expect(ids).toHaveLength(20);
    expect(ids.at(-1)).toBe(recordId(11));
  });
});
