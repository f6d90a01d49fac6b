import { describe, expect, it } from 'vitest';
import { scorePlaces } from './score-places.ts';

const place = (name: string) => ({ name, country: 'DE' });

describe('scorePlaces', () => {
  it('counts first places that are right, short forms included', () => {
    const posts = [
      { text: 'a', place: place('Frankfurt') },
      { text: 'b', place: place('Halle (Saale)') },
      { text: 'c', place: place('Köln') },
    ];
    const found: Record<string, string[]> = { a: ['Frankfurt am Main'], b: ['Halle'], c: ['Bonn', 'Köln'] };
    const score = scorePlaces(posts, (text) => found[text] ?? []);
    expect(score).toMatchObject({ right: 2, total: 3, falseAlarms: 0, without: 0 });
    expect(score.wrong).toEqual([{ text: 'c', expected: 'Köln', found: 'Bonn, Köln' }]);
  });

  it('counts places where there is none', () => {
    expect(scorePlaces([{ text: 'a', place: null }], () => ['Bonn'])).toMatchObject({ falseAlarms: 1, without: 1, total: 0 });
  });

  it('takes a postcode for the town the search finds for it', () => {
    const find = (text: string): string[] => (/44137/.test(text) ? ['Dortmund'] : []);
    expect(scorePlaces([{ text: 'wohne 44137', place: place('44137') }], find).right).toBe(1);
  });
});
