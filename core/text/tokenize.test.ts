import { describe, expect, it } from 'vitest';
import { tokenize } from './tokenize.ts';

/** The stretches of the text that the offsets point at. */
const slices = (text: string): string[] => tokenize(text).map(({ start, end }) => text.slice(start, end));

const texts: [what: string, text: string, words: string[]][] = [
  ['plain words', 'Wo finde ich Hilfe?', ['Wo', 'finde', 'ich', 'Hilfe']],
  ['Cyrillic', 'Къде да отида, моля?', ['Къде', 'да', 'отида', 'моля']],
  ['emoji of several units', '👨‍👩‍👧‍👦 Mamy dwójkę dzieci 😢 i brak mieszkania', ['Mamy', 'dwójkę', 'dzieci', 'i', 'brak', 'mieszkania']],
  ['letters outside the basic plane', '𝐇𝐢𝐥𝐟𝐞 bitte', ['𝐇𝐢𝐥𝐟𝐞', 'bitte']],
  ['numbers and times', 'do 14:00, 1200€', ['do', '14', '00', '1200']],
  ['apostrophes', "N-am unde dormi, l'affitto", ['N', 'am', 'unde', 'dormi', 'l', 'affitto']],
  ['marks written apart', 'ku\u0308ndigen jetzt', ['ku\u0308ndigen', 'jetzt']],
  ['no words at all', '😀 🎉 … !!!', []],
  ['nothing', '', []],
];

describe('tokenize', () => {
  it.each(texts)('cuts the right words out of %s', (_what, text, words) => {
    expect(slices(text)).toEqual(words);
  });

  it('folds what it finds and leaves the offsets in the text as given', () => {
    const text = '😢 Straße: Kündigung!';
    expect(tokenize(text).map(({ folded }) => folded)).toEqual(['strasse', 'kundigung']);
    expect(slices(text)).toEqual(['Straße', 'Kündigung']);
  });

  it.each([
    'Erster Satz. Zweiter Satz',
    'Erster Satz! Zweiter Satz',
    'Erster Satz? Zweiter Satz',
    'Erster Satz… Zweiter Satz',
    'Erster Satz\nZweiter Satz',
  ])('begins a new sentence in %j', (text) => {
    const [first, second, third] = tokenize(text);
    expect(first?.sentence).toBe(second?.sentence);
    expect(third?.sentence).toBeGreaterThan(second?.sentence ?? 0);
  });

  it('keeps words around a comma in one sentence', () => {
    expect(new Set(tokenize('Утре ни вадят, имаме бебе').map(({ sentence }) => sentence)).size).toBe(1);
  });

  it.each(['\u200b', '\u00ad', '\u034f', '\ufeff'])('offsets stay right beside the invisible character %j', (invisible) => {
    const text = `${invisible}Hilfe ${invisible} gesucht${invisible}`;
    for (const { start, end, folded } of tokenize(text)) expect(text.slice(start, end).toLowerCase()).toContain(folded.slice(0, 4));
    expect(tokenize(text)).toHaveLength(2);
  });

  it('looks at the first 20 000 characters only', () => {
    const text = `${'слово '.repeat(4000)}край`;
    const tokens = tokenize(text);
    expect(tokens.at(-1)?.end).toBeLessThanOrEqual(20_000);
    expect(tokens.some(({ folded }) => folded === 'край')).toBe(false);
    expect(tokenize('x'.repeat(1_000_000)).at(-1)?.end).toBe(20_000);
  });

  it('makes work in proportion to the text: never more tokens than characters', () => {
    for (const text of ['a'.repeat(20_000), 'a '.repeat(10_000), '.'.repeat(20_000), 'ü\u0308'.repeat(10_000)])
      expect(tokenize(text).length).toBeLessThanOrEqual(text.length);
  });
});
