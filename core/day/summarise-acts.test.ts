import { describe, expect, it } from 'vitest';
import { makeAnswer, makeRecord, makeWithdrawal } from '../../tests/make-record.ts';
import type { Interaction } from '../interaction/interaction.ts';
import { type ActCounts, countNames, summariseActs } from './summarise-acts.ts';

const today = { from: '2026-11-22', to: '2026-11-22' };
const week = { from: '2026-11-16', to: '2026-11-22' };
const counts = (of: Partial<ActCounts>): ActCounts => ({
  ...(Object.fromEntries(countNames.map((name) => [name, 0])) as ActCounts),
  ...of,
});
const referral = { service: 'referral' } as const;
const counselling = { service: 'counselling', helpPoints: [] } as const;
const correction = { service: 'correction', helpPoints: [] } as const;

const cases: [what: string, records: Interaction[], expected: Partial<ActCounts>][] = [
  ['nothing', [], {}],
  ['an answer that was sent once', [...makeAnswer(1, { ...counselling, helpPoints: [] })], { answersSent: 1 }],
  ['an answer that stands unsent not at all', [makeRecord('answer-inserted', 1)], {}],
  ['an answer that was deleted before sending not at all', [makeRecord('answer-inserted', 1), makeRecord('answer-abandoned', 2)], {}],
  ['an answer with a place as a referral too', [...makeAnswer(1, referral)], { answersSent: 1, referrals: 1 }],
  ['an answer to a rumour as a correction too', [...makeAnswer(1, { ...correction, helpPoints: [] })], { answersSent: 1, corrections: 1 }],
  ['help by phone apart from answers', [makeRecord('handled-elsewhere', 1)], { handledElsewhere: 1 }],
  ['a referral by phone', [makeRecord('handled-elsewhere', 1, referral)], { handledElsewhere: 1, referrals: 1 }],
  ['what was handed over', [makeRecord('handed-over', 1)], { handedOver: 1 }],
  ['posts put aside', [makeRecord('finding-dismissed', 1), makeRecord('finding-dismissed', 2)], { dismissed: 2 }],
  ['gaps', [makeRecord('gap-noted', 1)], { gaps: 1 }],
  [
    'reactions, judged claims and checked sources not at all',
    [makeRecord('reaction-seen', 1), makeRecord('claim-judged', 2), makeRecord('source-checked', 3)],
    {},
  ],
  ['an answer that was taken back not at all', [...makeAnswer(1, referral), makeWithdrawal(3, 1)], {}],
  ['a skipped post that was taken back not at all', [makeRecord('finding-dismissed', 1), makeWithdrawal(2, 1)], {}],
  [
    'only what still stands',
    [...makeAnswer(1, referral), ...makeAnswer(3, referral), makeWithdrawal(5, 3)],
    { answersSent: 1, referrals: 1 },
  ],
  ['nothing of yesterday', [makeRecord('gap-noted', 1, { at: '2026-11-21T22:45:00.000Z' })], {}],
  [
    'what was done after midnight in Berlin, still yesterday in UTC',
    [makeRecord('gap-noted', 1, { at: '2026-11-21T23:00:00.000Z' })],
    { gaps: 1 },
  ],
  ['what has the day alone', [makeRecord('handed-over', 1, { at: '2026-11-22' })], { handedOver: 1 }],
  [
    'a referral that was inserted yesterday and sent today',
    [makeRecord('answer-inserted', 1, { ...referral, at: '2026-11-21T16:00:00.000Z' }), makeAnswer(1)[1]],
    { answersSent: 1, referrals: 1 },
  ],
];

describe('summariseActs', () => {
  it.each(cases)('counts %s', (_what, records, expected) => {
    expect(summariseActs(records, today)).toEqual(counts(expected));
  });

  it('counts a week from Monday to today', () => {
    const days = ['2026-11-15', '2026-11-16', '2026-11-19', '2026-11-22', '2026-11-23'];
    const records = days.map((day, at) => makeRecord('gap-noted', at + 1, { at: `${day}T09:00:00.000Z` }));
    expect(summariseActs(records, week).gaps).toBe(3);
  });
});
