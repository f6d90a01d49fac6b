import { spellBulgarianLatin } from './bulgarian-latin.ts';
import { fold } from './fold.ts';
import { languages } from './language-columns.ts';
import { makeTable, type Table } from './language-profiles.ts';
import words from './language-words.json' with { type: 'json' };

const lists: Record<string, string> = words;

const serbian: Record<string, string> = {
  ...{ lj: 'љ', nj: 'њ', dž: 'џ', a: 'а', b: 'б', v: 'в', g: 'г', d: 'д', đ: 'ђ', e: 'е', ž: 'ж', z: 'з', i: 'и', j: 'ј', k: 'к' },
  ...{ l: 'л', m: 'м', n: 'н', o: 'о', p: 'п', r: 'р', s: 'с', t: 'т', ć: 'ћ', u: 'у', f: 'ф', h: 'х', c: 'ц', č: 'ч', š: 'ш' },
};

/** Common words of a language in lower case. The Croatian list holds what Bosnians and Serbs say too; in Cyrillic it is the Serbian one. */
export function listWords(language: string): string[] {
  if (language === 'sr') return listWords('hr').map((word) => word.replace(/lj|nj|dž|./g, (letters) => serbian[letters] ?? letters));
  return lists[language]?.split(' ') ?? [];
}

/** In eld's measure, in which an n-gram of a text's language weighs about 90. */
const fullWeight = 120;
const foldedWeight = 100;
/** Words of so many letters weigh fully. */
const fullLength = 4;

/** What each word says for the columns in which it is common. */
export function weighWords(): Table {
  const rows = new Map<string, number[]>();
  for (const [column, language] of languages.entries())
    for (const word of listWords(language)) {
      addWord(rows, word, [column, fullWeight]);
      const folded = fold(word);
      if (folded !== word) addWord(rows, folded, [column, foldedWeight]);
    }
  for (const word of listWords('bg'))
    for (const [at, spelling] of spellBulgarianLatin(word).entries())
      if (spelling.length > 1) addWord(rows, spelling, [languages.length + at, foldedWeight]);
  return makeTable(rows);
}

/** The first of two words that fold alike counts. */
function addWord(rows: Map<string, number[]>, word: string, [column, weight]: [column: number, weight: number]): void {
  const pairs = rows.get(word) ?? [];
  if (pairs.at(-2) === column) return;
  pairs.push(column, weight * Math.min(1, (word.length + 1) / (fullLength + 1)));
  rows.set(word, pairs);
}
