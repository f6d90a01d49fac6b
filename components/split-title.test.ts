import { expect, it } from 'vitest';
import { splitTitle } from './split-title.ts';

const split = (title: string, ...matched: [start: number, end: number][]): string =>
  splitTitle({ title, matched: matched.map(([start, end]) => ({ start, end })) })
    .map(({ text, isMatched }) => (isMatched ? `[${text}]` : text))
    .join('|');

it.each<[string, string, [number, number][], string]>([
  ['nothing', 'Kältebus Köln', [], 'Kältebus Köln'],
  ['the first word', 'Kältebus Köln', [[0, 8]], '[Kältebus]| Köln'],
  ['the last word', 'Kältebus Köln', [[9, 13]], 'Kältebus |[Köln]'],
  ['all words, in any order', 'Kältebus Köln', [[9, 13], [0, 8]], '[Kältebus]| |[Köln]'], // biome-ignore format: one case a line
  ['words that overlap', 'Anmeldung', [[0, 5], [3, 9]], '[Anmel]|[dung]'], // biome-ignore format: one case a line
  ['a word inside another', 'Anmeldung', [[0, 9], [2, 5]], '[Anmeldung]'], // biome-ignore format: one case a line
])('marks %s', (_, title, matched, expected) => {
  expect(split(title, ...matched)).toBe(expected);
});
