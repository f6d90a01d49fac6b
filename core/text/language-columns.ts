import { answerLanguages, otherLanguages } from '../language.ts';

/** Languages in their usual script, in the order in which scores are kept. */
export const languages: readonly string[] = [...answerLanguages, ...otherLanguages];

/** Bulgarian in Latin letters, one column for each spelling of `spellBulgarianLatin`. */
export const bulgarianSpellings: readonly string[] = ['bg-official', 'bg-everyday', 'bg-digits', 'bg-digits-y'];

/** Columns of the scores. */
export const columns: readonly string[] = [...languages, ...bulgarianSpellings];

const inOtherScript = new Set(['bg', 'sr', 'mk', 'uk', 'ru', 'ar']);

/** Columns of the trigrams, which are without marks: everything written in Latin letters. */
export const latinColumns: readonly string[] = columns.filter((code) => !inOtherScript.has(code));
