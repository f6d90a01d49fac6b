import type { TimeWords } from '../time-words.ts';
import { hr } from './hr.ts';

const letters: Record<string, string> = {
  lj: 'љ',
  nj: 'њ',
  dž: 'џ',
  a: 'а',
  b: 'б',
  c: 'ц',
  č: 'ч',
  ć: 'ћ',
  d: 'д',
  đ: 'ђ',
  e: 'е',
  f: 'ф',
  g: 'г',
  h: 'х',
  i: 'и',
  j: 'ј',
  k: 'к',
  l: 'л',
  m: 'м',
  n: 'н',
  o: 'о',
  p: 'п',
  r: 'р',
  s: 'с',
  š: 'ш',
  t: 'т',
  u: 'у',
  v: 'в',
  z: 'з',
  ž: 'ж',
};

const toCyrillic = (words: string): string => words.replace(/lj|nj|dž|[a-zčćđšž]/g, (letter) => letters[letter] ?? letter);

function toCyrillicAll<Table extends object>(table: Table): Table {
  const entries = Object.entries(table).map(([key, words]) => [key, toCyrillic(String(words))]);
  return Object.fromEntries(entries) as Table;
}

/** The Croatian and Serbian words, letter by letter. */
export const serbianCyrillic: TimeWords = {
  relative: toCyrillicAll(hr.relative),
  weekdays: hr.weekdays.map(toCyrillic),
  months: hr.months.map(toCyrillic),
  units: toCyrillicAll(hr.units),
  numbers: toCyrillicAll(hr.numbers),
  ordinal: toCyrillic(hr.ordinal ?? ''),
  roles: toCyrillicAll(hr.roles),
};
