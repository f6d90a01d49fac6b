import { describe, expect, it } from 'vitest';
import type { HelpPointReason } from '../core/answer/suggestion.ts';
import { pointsOf, type ReferralReason } from '../core/referral/referral-reason.ts';
import { createTranslator, uiLanguages } from '../locales/translate.ts';
import { sayReason, splitReasons } from './say-reason.ts';

const source = { precision: 'site', date: '2021-04' } as const;
const values: Partial<Record<ReferralReason, number | string>> = {
  near: 12,
  'in-land': 74,
  verified: '2026-11-02',
  'funding-ended': '2026-09-30',
  'other-group': 'women families',
  'group-unknown': 'men',
};
const every: HelpPointReason[] = Object.entries(pointsOf).map(([name, points]) => {
  const reason = name as ReferralReason;
  const value = values[reason];
  return value === undefined ? { reason, points } : { reason, points, value };
});
const listNames = (why: HelpPointReason[]): string[] => why.map(({ reason }) => reason);

describe.each(uiLanguages)('in %s', (language) => {
  const { reasons, doubts } = splitReasons(every);

  it.each([...reasons, ...doubts])('$reason has words of its own, with its value filled in', (reason) => {
    const words = sayReason(reason, { ...createTranslator(language), source });
    expect(words).not.toContain('place.');
    expect(words).not.toMatch(/[{}]|undefined|NaN/);
  });
});

it.each([
  ['what the line about the hours says', 'open-now'],
  ['that somebody is there by appointment', 'by-appointment'],
  ['that it is closed', 'closed-now'],
  ['that it is in the country', 'country'],
] as const)('leaves out %s', (_, reason) => {
  expect(splitReasons([{ reason, points: 3 }])).toEqual({ reasons: [], doubts: [] });
});

it('says first that a place fits only in part, then why', () => {
  const { doubts } = splitReasons([
    { reason: 'not-verified', points: -2 },
    { reason: 'partial', points: 0 },
    { reason: 'language-not-spoken', points: -8 },
  ]);
  expect(listNames(doubts)).toEqual(['partial', 'language-not-spoken', 'not-verified']);
  expect(doubts.map((doubt) => sayReason(doubt, { ...createTranslator('en'), source }))).toEqual([
    'Fits only in part',
    'Does not name this language',
    'Not verified: call first',
  ]);
});

it.each([
  ['2021-04', 'en', 'Source of 2021'],
  ['2021-04', 'de', 'Quelle von 2021'],
  [null, 'en', 'Source without a date'],
  [null, 'de', 'Quelle ohne Datum'],
] as const)('says how old a source from %s is in %s', (date, language, words) => {
  const said = sayReason({ reason: 'stale-source', points: -2 }, { ...createTranslator(language), source: { precision: 'site', date } });
  expect(said).toBe(words);
});

it('names groups in words, and by their id where there are none', () => {
  const say = (value: string) => sayReason({ reason: 'other-group', points: -12, value }, { ...createTranslator('en'), source });
  expect(say('women families')).toBe('For others: women and families');
  expect(say('sailors')).toBe('For others: sailors');
});
