import { fold } from './fold.ts';
import { cutByteNgrams } from './language-bytes.ts';
import { columns, latinColumns } from './language-columns.ts';
import data from './language-data.json' with { type: 'json' };
import { eachStranger } from './language-letters.ts';
import type { PostWord } from './language-post-words.ts';
import { type Table, trigramStep, unpackNgrams, unpackTrigrams } from './language-profiles.ts';
import { weighWords } from './language-words.ts';

/** What a trigram's logarithm weighs beside eld's n-grams. */
const trigramWeight = 12 * trigramStep;
/** What a letter that a language does not write says against it. */
const strangerWeight = { latin: 60, cyrillic: 120 };
/** Names and German nouns in another language's sentence: capitals inside a sentence say less. */
const nameShare = 0.5;

const ngrams = unpackNgrams(data.ngrams);
const trigrams = unpackTrigrams(data);
const words = weighWords();
const columnOfLatin = latinColumns.map((column) => columns.indexOf(column));

export interface LanguageScores {
  /** by column, from n-grams in bytes: exact, but only for languages in their usual spelling */
  exact: Float64Array;
  /** by column, from words, letters and trigrams without marks: for every spelling */
  loose: Float64Array;
}

interface Sums extends LanguageScores {
  /** by Latin column */
  levels: Float64Array;
}

/** What the words say for each column, in eld's measure, 16 for each natural logarithm. */
export function scoreLanguages(postWords: PostWord[]): LanguageScores {
  const scores = makeSums();
  const names = makeSums();
  for (const { word, isName } of postWords) {
    addWord(isName ? names : scores, word);
    if (!isName) takeStrangers(scores.loose, word);
  }
  for (let at = 0; at < columns.length; at++) {
    addTo(scores.exact, at, (names.exact[at] ?? 0) * nameShare);
    addTo(scores.loose, at, (names.loose[at] ?? 0) * nameShare);
  }
  for (let at = 0; at < latinColumns.length; at++) {
    const level = (scores.levels[at] ?? 0) + (names.levels[at] ?? 0) * nameShare;
    addTo(scores.loose, columnOfLatin[at] ?? 0, level * trigramWeight);
  }
  return scores;
}

const makeSums = (): Sums => ({
  exact: new Float64Array(columns.length),
  loose: new Float64Array(columns.length),
  levels: new Float64Array(latinColumns.length),
});

const hasLatin = /[a-z]/;
const hasCyrillic = /[\u0400-\u04ff]/;

function addWord({ exact, loose, levels }: Sums, word: string): void {
  for (const ngram of cutByteNgrams(word)) addEntry(exact, ngrams, ngram);
  addEntry(loose, words, word);
  if (hasLatin.test(word)) addTrigrams(levels, ` ${fold(word)} `);
}

function addEntry(scores: Float64Array, { starts, entries }: Table, ngram: string): void {
  const start = starts.get(ngram);
  if (start === undefined) return;
  const end = start + 1 + 2 * (entries[start] ?? 0);
  for (let at = start + 1; at < end; at += 2) addTo(scores, entries[at] ?? 0, entries[at + 1] ?? 0);
}

function addTrigrams(levels: Float64Array, spaced: string): void {
  for (let at = 0; at + 3 <= spaced.length; at++) {
    const start = trigrams.starts.get(spaced.slice(at, at + 3));
    if (start === undefined) continue;
    for (let column = 0; column < levels.length; column++) addTo(levels, column, trigrams.levels[start + column] ?? 0);
  }
}

function takeStrangers(scores: Float64Array, word: string): void {
  const weight = hasCyrillic.test(word) ? strangerWeight.cyrillic : strangerWeight.latin;
  eachStranger(word, (column) => addTo(scores, column, -weight));
}

function addTo(scores: Float64Array, at: number, value: number): void {
  scores[at] = (scores[at] ?? 0) + value;
}
