import { spellPlainly } from './hash-terms.ts';

const words = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;

const readSpelledWords = (text: string): string[] => (text.slice(0, 1000).match(words) ?? []).map(spellPlainly);

const shortestBeginning = 3;
const mostBeginnings = 40;

/** What the words of a query may be the beginnings of; a short word only where it is the last, still being typed. */
export function readBeginnings(query: string): string[] {
  const all = readSpelledWords(query);
  const long = all.filter((word, index) => word.length >= shortestBeginning || index === all.length - 1);
  return [...new Set(long)].slice(0, mostBeginnings);
}

/** Finds values by the beginning of any word of their titles. */
export class PrefixIndex<T> {
  readonly #entries: readonly (readonly [word: string, value: T])[];

  constructor(titles: readonly { value: T; text: string }[]) {
    const entries = titles.flatMap(({ value, text }) => readSpelledWords(text).map((word) => [word, value] as const));
    this.#entries = entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  }

  find(prefix: string): Set<T> {
    const found = new Set<T>();
    for (let at = this.#firstFrom(prefix); this.#entries[at]?.[0].startsWith(prefix); at++)
      found.add((this.#entries[at] as [string, T])[1]);
    return found;
  }

  #firstFrom(word: string): number {
    let low = 0;
    let high = this.#entries.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#entries[middle]?.[0] ?? '') < word) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
