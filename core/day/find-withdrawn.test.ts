import { describe, expect, it } from 'vitest';
import { makeAnswer, makeRecord, makeWithdrawal, recordId } from '../../tests/make-record.ts';
import type { Interaction } from '../interaction/interaction.ts';
import { findWithdrawn } from './find-withdrawn.ts';

const skipped = makeRecord('finding-dismissed', 1);
const thanks = makeRecord('reaction-seen', 4, { follows: recordId(1) });
const corrects = (number: number, of: number, fields: ('withdrawn' | 'topics')[]) => ({ ...makeWithdrawal(number, of), fields });

const cases: [what: string, records: Interaction[], gone: number[]][] = [
  ['nothing, of no records', [], []],
  ['nothing, where nothing was corrected', [skipped, ...makeAnswer(2)], []],
  ['what a correction says was withdrawn', [skipped, makeWithdrawal(2, 1)], [1]],
  ['nothing, where a correction changes the topics', [skipped, corrects(2, 1, ['topics'])], []],
  ['what was withdrawn and changed at once', [skipped, corrects(2, 1, ['topics', 'withdrawn'])], [1]],
  ['an answer with its sending', [...makeAnswer(1), makeWithdrawal(5, 1)], [1, 2]],
  ['an answer with what came of it', [...makeAnswer(1), thanks, makeWithdrawal(5, 1)], [1, 2, 4]],
  ['the sending alone, where the sending was withdrawn', [...makeAnswer(1), makeWithdrawal(5, 2)], [2]],
  ['the reaction alone, where the reaction was withdrawn', [...makeAnswer(1), thanks, makeWithdrawal(5, 4)], [4]],
  ['nothing of the other answer', [...makeAnswer(1), ...makeAnswer(6), makeWithdrawal(8, 1)], [1, 2]],
  ['a correction that was taken back, not what it corrected', [skipped, makeWithdrawal(2, 1), makeWithdrawal(3, 2)], [2]],
  [
    'the act again, where taking back was itself taken back',
    [skipped, makeWithdrawal(2, 1), makeWithdrawal(3, 2), makeWithdrawal(4, 3)],
    [1, 3],
  ],
  ['the same in any order', [makeWithdrawal(5, 1), makeAnswer(1)[1], makeAnswer(1)[0]], [1, 2]],
  ['a target that lies further back', [makeWithdrawal(2, 9)], [9]],
];

describe('findWithdrawn', () => {
  it.each(cases)('finds %s', (_what, records, gone) => {
    expect([...findWithdrawn(records)].sort()).toEqual(gone.map(recordId));
  });
});
