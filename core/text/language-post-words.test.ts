import { describe, expect, it } from 'vitest';
import { readPostWords } from './language-post-words.ts';

const words = (text: string): string[] => readPostWords(text).map(({ word }) => word);

describe('readPostWords', () => {
  it.each([
    ['Bună ziua, mulțumesc!', ['bună', 'ziua', 'mulțumesc']],
    ['vezi https://example.org/kindergeld-antrag și www.example.de', ['vezi', 'și']],
    ['pisz na jan.kowalski@example.org lub example.com/kontakt', ['pisz', 'na', 'lub']],
    ['@maria #wohnungsuche help', ['help']],
    ['n’ai pas, l`air', ["n'ai", 'pas', "l'air"]],
    ['6te doida v 4 4asa, ne6to 4e', ['6te', 'doida', 'v', '4asa', 'ne6to', '4e']],
    ['2016 U1 A4 350,- 16ti', ['u', 'ti']],
    ['ne ne ne', ['ne']],
    ['ka\u00ado', ['kao']],
    ['de\u030cti', ['děti']],
  ])('reads %j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('takes capitals inside a sentence for names', () => {
    const names = readPostWords('Am primit Kündigung de la Jobcenter. Nu ȘTIU').filter(({ isName }) => isName);
    expect(names.map(({ word }) => word)).toEqual(['kündigung', 'jobcenter']);
  });
});
