import { describe, expect, it } from 'vitest';
import { makeAnswer, makeRecord, makeWithdrawal, recordId } from '../../tests/make-record.ts';
import type { Interaction } from '../interaction/interaction.ts';
import { judgeMemory } from './judge-memory.ts';
import { recallActs } from './recall-acts.ts';

const reaction = (number: number, of: number, what: 'thanks' | 'hostile') =>
  makeRecord('reaction-seen', number, { follows: recordId(of), reaction: what });

describe('recallActs', () => {
  it('tells what was sent and on which day, oldest first', () => {
    const records = [...makeAnswer(5), ...makeAnswer(1, { at: '2026-11-20T10:00:00.000Z' })];
    expect(recallActs(records)).toMatchObject([
      { record: { id: recordId(1) }, on: '2026-11-20' },
      { record: { id: recordId(5) }, on: '2026-11-22' },
    ]);
  });

  it('tells the latest reaction and whether the referral was taken up', () => {
    const [act] = recallActs([
      ...makeAnswer(1),
      reaction(3, 1, 'hostile'),
      makeRecord('referral-followed', 4, { follows: recordId(1), state: 'taken-up' }),
      reaction(5, 1, 'thanks'),
    ]);
    expect(act).toMatchObject({ reaction: 'thanks', referral: 'taken-up' });
  });

  it('tells of help given elsewhere', () => {
    expect(recallActs([makeRecord('handled-elsewhere', 1)])).toMatchObject([{ on: '2026-11-22' }]);
  });

  it.each<[string, Interaction[]]>([
    ['an answer that was not sent', [makeRecord('answer-inserted', 1)]],
    ['an answer that was taken back', [...makeAnswer(1), makeWithdrawal(3, 1)]],
    ['a post that was put aside', [makeRecord('finding-dismissed', 1)]],
  ])('is silent about %s', (_what, records) => {
    expect(recallActs(records)).toEqual([]);
  });

  it('forgets a reaction that was taken back', () => {
    const [act] = recallActs([...makeAnswer(1), reaction(3, 1, 'hostile'), makeWithdrawal(4, 3)]);
    expect(act).not.toHaveProperty('reaction');
  });
});

describe('judgeMemory', () => {
  it.each<[string, Interaction[], string]>([
    ['answered', makeAnswer(1), 'answered'],
    ['answered by phone', [makeRecord('handled-elsewhere', 1)], 'answered'],
    ['put aside', [makeRecord('finding-dismissed', 1)], 'skipped'],
    ['put aside and taken back', [makeRecord('finding-dismissed', 1), makeWithdrawal(2, 1)], 'seen'],
    ['answered and taken back', [...makeAnswer(1), makeWithdrawal(3, 1)], 'seen'],
    ['answered twice and once taken back', [...makeAnswer(1), ...makeAnswer(3), makeWithdrawal(5, 3)], 'answered'],
    [
      'put aside, then answered, and the answer taken back',
      [makeRecord('finding-dismissed', 1), ...makeAnswer(2), makeWithdrawal(4, 2)],
      'skipped',
    ],
    ['nothing', [], 'seen'],
  ])('a post with %s is remembered as that', (_what, records, memory) => {
    expect(judgeMemory(records)).toBe(memory);
  });
});
