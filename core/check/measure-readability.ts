import type { AnswerLanguage } from '../language.ts';
import { readWords } from '../pack/template.ts';

export interface Readability {
  sentences: number;
  words: number;
  /** words per sentence */
  averageSentence: number;
  longestSentence: number;
  formula: string;
  score: number;
}

/** Sentences that are longer on average are too hard for people under strain who read in a second language. */
export const mostWordsPerSentence = 20;

/**
 * How hard a text is to read, by the formula published for its language; LIX, which counts letters alone, where there is none. Scores of
 * different formulas cannot be compared.
 */
export function measureReadability(text: string, language: AnswerLanguage): Readability {
  const sentences = splitSentences(text);
  const words = sentences.flat();
  const counts: Counts = {
    sentences: Math.max(1, sentences.length),
    words: Math.max(1, words.length),
    letters: sum(words.map((word) => word.length)),
    syllables: words.map((word) => countSyllables(word, language)),
    longWords: words.filter((word) => word.length > 6).length,
  };
  const [formula, score] = (formulas[language] ?? lix)(counts);
  return {
    sentences: sentences.length,
    words: words.length,
    averageSentence: round(counts.words / counts.sentences),
    longestSentence: Math.max(0, ...sentences.map((sentence) => sentence.length)),
    formula,
    score: round(score),
  };
}

interface Counts {
  sentences: number;
  words: number;
  letters: number;
  /** per word */
  syllables: number[];
  /** of more than six letters */
  longWords: number;
}

type Formula = (counts: Counts) => [name: string, score: number];

/** Björnsson 1968: 30 easy, 40 middling, 50 hard. */
const lix: Formula = ({ sentences, words, longWords }) => ['LIX', words / sentences + (100 * longWords) / words];

/** Each with its scale. */
const formulas: Partial<Record<AnswerLanguage, Formula>> = {
  // Bamberger and Vanecek 1984, first of four: about the year of school, 4 very easy, 15 very hard
  de: ({ sentences, words, syllables, longWords }) => {
    const share = (count: number): number => (100 * count) / words;
    const many = share(syllables.filter((count) => count >= 3).length);
    const single = share(syllables.filter((count) => count === 1).length);
    return ['Wiener Sachtextformel', 0.1935 * many + 0.1672 * (words / sentences) + 0.1297 * share(longWords) - 0.0327 * single - 0.875];
  },
  // Flesch 1948: 100 very easy, 60 plain, 30 hard
  en: ({ sentences, words, syllables }) => ['Flesch', 206.835 - 1.015 * (words / sentences) - 84.6 * (sum(syllables) / words)],
  // GULP 1988: 100 easy; below 60 hard with eight years of school
  it: ({ sentences, words, letters }) => ['Gulpease', 89 + (300 * sentences - 10 * letters) / words],
  // Gunning's FOG as it is counted for Polish, where hard words have four syllables: about the years of school
  pl: ({ sentences, words, syllables }) => [
    'FOG',
    0.4 * (words / sentences + (100 * syllables.filter((count) => count >= 4).length) / words),
  ],
};

/** A placeholder reads as one word. Line breaks end sentences, full stops after numbers do not. */
export function splitSentences(text: string): string[][] {
  return readWords(text, 'xxxx')
    .split(/(?<!\d)[.](?=\s|$)|[!?…:](?=\s|$)|\n+/u)
    .map((sentence) => sentence.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu) ?? [])
    .filter((sentence) => sentence.length > 0);
}

const vowels: Partial<Record<AnswerLanguage, RegExp>> = {
  de: /ei|ie|au|eu|äu|[aeiouyäöü]/giu,
  en: /[aeiouy]+/giu,
  // i before another vowel only softens the letter before it
  pl: /i(?![aąeęouó])|[aąeęoóuy]/giu,
};

function countSyllables(word: string, language: AnswerLanguage): number {
  const groups = word.match(vowels[language] ?? /[aeiouyàèéìòùäöü]+/giu)?.length ?? 0;
  const isSilent = language === 'en' && /[^aeiouyl]e$/i.test(word) && groups > 1;
  return Math.max(1, groups - (isSilent ? 1 : 0));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const round = (number: number): number => Math.round(number * 10) / 10;
