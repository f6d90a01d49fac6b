import { languages, latinColumns } from './language-columns.ts';

/** Column → n-gram → weight. */
export type Weights = Map<string, Map<string, number>>;

const firstDigit = 48;
const firstLanguage = 65;
const firstLevel = 97;
/** eld's weight of one level. */
const levelStep = 20;
/** What eld has taken off all its weights. */
const floor = 53;
/** Logarithm of one level of a trigram; they go to about 8. */
export const trigramStep = 0.6;

/**
 * Sorted n-grams as one text: how many bytes are those of the last one (a digit), the other bytes, then for each language a capital
 * letter and a small one for the weight.
 */
export function packNgrams(weights: Weights): string {
  const entries = new Map<string, string>();
  for (const [index, language] of languages.entries())
    for (const [ngram, weight] of weights.get(language) ?? []) {
      const entry = String.fromCharCode(firstLanguage + index, firstLevel + Math.round(weight / levelStep));
      entries.set(ngram, (entries.get(ngram) ?? '') + entry);
    }
  let last = '';
  let packed = '';
  for (const ngram of [...entries.keys()].sort()) {
    let shared = 0;
    while (shared < ngram.length && ngram[shared] === last[shared]) shared++;
    packed += shared + ngram.slice(shared) + entries.get(ngram);
    last = ngram;
  }
  return packed;
}

/** What n-grams or words say for columns, in one piece of memory: tens of thousands of small arrays would take megabytes. */
export interface Table {
  /** where the entry of an n-gram begins */
  starts: Map<string, number>;
  /** each entry: how many columns, then the number of each and its weight */
  entries: Uint8Array;
}

export function makeTable(rows: Iterable<[ngram: string, pairs: number[]]>): Table {
  const starts = new Map<string, number>();
  const entries: number[] = [];
  for (const [ngram, pairs] of rows) {
    starts.set(ngram, entries.length);
    entries.push(pairs.length / 2, ...pairs);
  }
  return { starts, entries: Uint8Array.from(entries) };
}

/** Runs whenever the worker wakes, so it reads character by character, in half the time an expression takes. */
export function unpackNgrams(packed: string): Table {
  const starts = new Map<string, number>();
  const entries = new Uint8Array(packed.length);
  let ngram = '';
  let end = 0;
  for (let at = 0; at < packed.length; ) {
    const from = at + 1;
    const shared = packed.charCodeAt(at) - firstDigit;
    for (at = from; at < packed.length && !isCapital(packed.charCodeAt(at)); ) at++;
    ngram = ngram.slice(0, shared) + packed.slice(from, at);
    starts.set(ngram, end);
    const count = end++;
    for (; isCapital(packed.charCodeAt(at)); at += 2) {
      entries[end++] = packed.charCodeAt(at) - firstLanguage;
      entries[end++] = floor + (packed.charCodeAt(at + 1) - firstLevel) * levelStep;
    }
    entries[count] = (end - count - 1) / 2;
  }
  return { starts, entries: entries.slice(0, end) };
}

const isCapital = (code: number): boolean => code >= firstLanguage && code < firstLanguage + 26;

export interface PackedTrigrams {
  /** sorted, three letters each */
  trigrams: string;
  /** for each Latin column one character for each trigram */
  levels: string[];
}

export function packTrigrams(weights: Weights): PackedTrigrams {
  const all = new Set([...weights.values()].flatMap((trigrams) => [...trigrams.keys()]));
  const trigrams = [...all].filter((trigram) => /^[a-z46' ]{3}$/.test(trigram)).sort();
  const levels = latinColumns.map((column) =>
    trigrams.map((trigram) => Math.round((weights.get(column)?.get(trigram) ?? 0) / trigramStep).toString(36)).join(''),
  );
  return { trigrams: trigrams.join(''), levels };
}

export interface Trigrams {
  /** where the levels of a trigram begin, one for each Latin column */
  starts: Map<string, number>;
  levels: Uint8Array;
}

export function unpackTrigrams({ trigrams, levels }: PackedTrigrams): Trigrams {
  const width = latinColumns.length;
  const unpacked = new Uint8Array((trigrams.length / 3) * width);
  const starts = new Map<string, number>();
  for (let at = 0; at * 3 < trigrams.length; at++) {
    starts.set(trigrams.slice(at * 3, at * 3 + 3), at * width);
    for (const [column, text] of levels.entries()) unpacked[at * width + column] = readDigit(text.charCodeAt(at));
  }
  return { starts, levels: unpacked };
}

/** In base 36. */
const readDigit = (code: number): number => (code < firstLevel ? code - firstDigit : code - firstLevel + 10);
