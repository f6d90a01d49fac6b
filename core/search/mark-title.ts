import { spellPlainly, TermReader } from './hash-terms.ts';
import { readBeginnings } from './prefix-index.ts';
import type { Span } from './text-index.ts';

const sharedGrams = 2;

/** The words of a title that one of the queries means: begun, with another ending, or sharing a part. */
export function markTitle(title: string, queries: readonly string[]): Span[] {
  const reader = new TermReader();
  const asked = queries.flatMap((query) => reader.readWords(query));
  const beginnings = [...new Set(queries.flatMap(readBeginnings))];
  const stems = new Set(asked.map(({ stem }) => stem));
  const grams = new Set(asked.flatMap((word) => word.grams));
  return reader
    .readPlacedWords(title)
    .filter(({ start, end, stem, grams: own }) => {
      if (stems.has(stem) || own.filter((gram) => grams.has(gram)).length >= sharedGrams) return true;
      const word = spellPlainly(title.slice(start, end));
      return beginnings.some((beginning) => word.startsWith(beginning));
    })
    .map(({ start, end }) => ({ start, end }));
}
