import { describe, expect, it } from 'vitest';
import { answerLanguages } from '../language.ts';
import { findPersonalData } from './find-personal-data.ts';
import { sayToPrivate } from './to-private.ts';

const both = answerLanguages.flatMap((language) => (['askToMove', 'forMinor'] as const).map((sentence) => [language, sentence] as const));

describe('the ready sentence', () => {
  it.each(both)('is there, short and without any number, %s %s', (language, sentence) => {
    const { text, language: said } = sayToPrivate(sentence, language);
    expect(said).toBe(language);
    expect(text.length).toBeLessThanOrEqual(220);
    expect(text).not.toMatch(/\d/);
    expect(findPersonalData(text)).toEqual([]);
  });

  it('is in English where there is no answer in the language', () => {
    expect(sayToPrivate('askToMove', 'uk').language).toBe('en');
  });

  it.each([
    ['bg', 'лично'],
    ['cs', 'soukrom'],
    ['de', 'privat'],
    ['en', 'private'],
    ['hr', 'privatn'],
    ['it', 'privat'],
    ['pl', 'prywatn'],
    ['ro', 'privat'],
  ])('asks no minor to write in private: %s', (language, word) => {
    expect(sayToPrivate('askToMove', language).text).toContain(word);
    expect(sayToPrivate('forMinor', language).text).not.toContain(word);
  });
});
