import { describe, expect, it } from 'vitest';
import type { AnswerLanguage } from '../language.ts';
import type { Fact } from '../pack/schema.ts';
import { sayFact } from './say-fact.ts';

const labels = { bg: 'x', cs: 'x', de: 'x', en: 'x', hr: 'x', it: 'x', pl: 'x', ro: 'x' };
const makeFact = (unit: Fact['unit'], value: number): Fact => ({
  id: 'it',
  labels,
  jurisdiction: 'DE',
  unit,
  periods: [{ from: '2026-01-01', value, source: { title: 'Example' } }],
});
/** with plain spaces: which kind of fixed space stands there is the browser's affair */
const say = (fact: Fact, language: AnswerLanguage, isBare = false): string | undefined =>
  sayFact(fact, { language, today: '2026-11-22', isBare })?.replace(/[\u00a0\u202f]/g, ' ');

describe('sayFact', () => {
  it.each<[Fact['unit'], number, AnswerLanguage, string]>([
    ['EUR', 259, 'de', '259 €'],
    ['EUR', 259, 'en', '€259'],
    ['EUR', 13.9, 'de', '13,90 €'],
    ['EUR', 14.6, 'ro', '14,60 €'],
    ['EUR', 1000, 'de', '1.000 €'],
    ['CZK', 10000, 'cs', '10 000 Kč'],
    ['percent', 15, 'de', '15 %'],
    ['percent', 12.5, 'en', '12.5%'],
    ['month', 6, 'pl', '6 miesięcy'],
    ['month', 3, 'cs', '3 měsíce'],
    ['week', 2, 'bg', '2 седмици'],
    ['week', 2, 'en', '2 weeks'],
    ['day', 1, 'hr', '1 dan'],
    ['year', 5, 'it', '5 anni'],
    ['number', 20000, 'de', '20.000'],
  ])('says %s %d in %s as %s', (unit, value, language, said) => {
    expect(say(makeFact(unit, value), language)).toBe(said);
  });

  it.each<[Fact['unit'], number, string]>([
    ['month', 15, '15'],
    ['EUR', 13.9, '13,90'],
    ['EUR', 259, '259'],
    ['percent', 15, '15'],
  ])('leaves the unit of %s %d to the text', (unit, value, said) => {
    expect(say(makeFact(unit, value), 'de', true)).toBe(said);
  });

  it('takes the value of the day, and none before the first or after the last', () => {
    const source = { title: 'Example' };
    const fact: Fact = {
      ...makeFact('EUR', 0),
      periods: [
        { from: '2026-01-01', to: '2026-12-31', value: 259, source },
        { from: '2027-01-01', to: '2027-06-30', value: 300, source },
      ],
    };
    const on = (today: string) => sayFact(fact, { language: 'en', today, isBare: false });
    expect(['2025-12-31', '2026-01-01', '2026-12-31', '2027-01-01', '2027-06-30', '2027-07-01'].map(on)).toEqual([
      undefined,
      '€259',
      '€259',
      '€300',
      '€300',
      undefined,
    ]);
  });
});
