import { describe, expect, it } from 'vitest';
import { languages, latinColumns } from './language-columns.ts';
import { packNgrams, packTrigrams, trigramStep, unpackNgrams, unpackTrigrams } from './language-profiles.ts';

describe('packed n-grams', () => {
  const weights = new Map([
    ['cs', new Map([[' p\u00c5\u0099', 100]])],
    [
      'de',
      new Map([
        ['der ', 0],
        [' der', 60],
      ]),
    ],
    [
      'nl',
      new Map([
        ['der ', 40],
        ["d'e", 20],
      ]),
    ],
  ]);
  const { starts, entries } = unpackNgrams(packNgrams(weights));
  const read = (ngram: string): number[] => {
    const start = starts.get(ngram) ?? 0;
    return [...entries.slice(start + 1, start + 1 + 2 * (entries[start] ?? 0))];
  };

  it('come out as they went in, in steps of 20 above the common floor', () => {
    expect([...starts.keys()].sort()).toEqual([' der', ' p\u00c5\u0099', "d'e", 'der ']);
    expect(read(' p\u00c5\u0099')).toEqual([languages.indexOf('cs'), 153]);
    expect(read(' der')).toEqual([languages.indexOf('de'), 113]);
    expect(read('der ')).toEqual([languages.indexOf('de'), 53, languages.indexOf('nl'), 93]);
  });
});

describe('packed trigrams', () => {
  it('come out with a level for each Latin column', () => {
    const packed = packTrigrams(
      new Map([
        ['cs', new Map([['ova', 5 * trigramStep]])],
        ['bg-digits', new Map([['6te', 12 * trigramStep]])],
      ]),
    );
    const { starts, levels } = unpackTrigrams(packed);
    const level = (trigram: string, column: string): number | undefined =>
      levels[(starts.get(trigram) ?? 0) + latinColumns.indexOf(column)];
    expect([level('ova', 'cs'), level('ova', 'bg-digits'), level('6te', 'bg-digits')]).toEqual([5, 0, 12]);
  });
});
