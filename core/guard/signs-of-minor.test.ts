import { describe, expect, it } from 'vitest';
import { answerLanguages } from '../language.ts';
import cases from './minor-cases.json' with { type: 'json' };
import { findSignsOfMinor } from './signs-of-minor.ts';

const findIn = (text: string): string[] => findSignsOfMinor(text).map(({ start, end }) => text.slice(start, end));

describe('a writer under 18', () => {
  it.each(answerLanguages)('is tried in at least ten lines each way: %s', (language) => {
    for (const lines of [cases.yes, cases.no]) expect(lines.filter(([code]) => code === language).length).toBeGreaterThanOrEqual(10);
  });

  it.each(cases.yes)('is seen, %s: %s', (_language, marked = '') => {
    const signs = [...marked.matchAll(/⟦([^⟧]*)⟧/gu)].map(([, sign]) => sign);
    expect(findIn(marked.replace(/[⟦⟧]/gu, ''))).toEqual(signs);
  });

  it.each(cases.no)('is not seen, %s: %s', (_language, text = '') => {
    expect(findIn(text)).toEqual([]);
  });

  it.each(['ich bin ', 'ich bin 16, ', 'bin bin noch ', 'je mi mi ', '16 ', 'ich ('])('reads a long text to its end: %s', (piece) => {
    const text = piece.repeat(20_000 / piece.length);
    for (const { start, end } of findSignsOfMinor(text)) expect(start >= 0 && start < end && end <= text.length).toBe(true);
  });
});
