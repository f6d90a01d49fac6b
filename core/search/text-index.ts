import { findBest } from './find-best.ts';
import { type PlacedWord, TermReader, type WordTerms } from './hash-terms.ts';
import { Postings, type QueryTerm } from './postings.ts';

export interface SearchDocument<T> {
  /** several documents may stand for one value, as the wordings of a claim do */
  value: T;
  text: string;
  title?: string;
}

export interface Hit<T> {
  value: T;
  /** number of the value's best document in the list the index was built from */
  document: number;
  /** 0 to 1, absolute: 1 is a short document with nearly every word of the query */
  score: number;
  /** 0 to 1: how much of the query stands in the document, rare words counting more; half words, half 5-grams */
  coverage: number;
  /** 0 to 1: how much of the document stands in the query */
  docCoverage: number;
}

export interface TextIndexOptions {
  /** how many postings a search reads before it only refines the best documents; bounds the time of a search */
  postingsPerSearch?: number;
}

export interface Span {
  start: number;
  end: number;
}

interface Query {
  kind: Postings;
  terms: QueryTerm[];
  mass: number;
}

interface WeighedTerm {
  kind: Postings;
  term: QueryTerm;
  /** what it adds to a score at most */
  share: number;
}

const postingsPerSearch = 200_000;
/** Documents and terms that are looked at once the postings of a search are used up. */
const refinedDocuments = 200;
const refinedTerms = 400;
const sharedGrams = 2;

/**
 * Finds the documents nearest to a text: BM25 over word beginnings and 5-grams inside words, each term of the query once,
 * half and half, each half as a share of the best possible. CheckThat 2022 2A-EN test: MAP@5 0.90 (whole words 0.86).
 * One index per language: where languages are mixed, everyday words of each look rare.
 */
export class TextIndex<T> {
  readonly #values: T[];
  /** of each document */
  readonly #valueNumbers: Uint32Array;
  readonly #words: Postings;
  readonly #grams: Postings;
  readonly #postingsPerSearch: number;
  readonly #scores: Float32Array;

  constructor(documents: readonly SearchDocument<T>[], options: TextIndexOptions = {}) {
    const numbers = new Map<T, number>();
    this.#valueNumbers = Uint32Array.from(documents, ({ value }) => {
      const number = numbers.get(value) ?? numbers.size;
      numbers.set(value, number);
      return number;
    });
    this.#values = [...numbers.keys()];
    this.#scores = new Float32Array(documents.length);
    this.#postingsPerSearch = options.postingsPerSearch ?? postingsPerSearch;
    const reader = new TermReader();
    const words = documents.map(({ title = '', text }) => reader.readWords(`${title}\n${text}`));
    this.#words = new Postings(words.length, (row) => stemsOf(words[row] ?? []));
    this.#grams = new Postings(words.length, (row) => gramsOf(words[row] ?? []));
  }

  /** What the index holds in memory besides the values. */
  get bytes(): number {
    return this.#words.bytes + this.#grams.bytes + this.#valueNumbers.byteLength + this.#scores.byteLength;
  }

  /** Each value once, with its best document; best first. Bounded in time however large the index and the query. */
  search(query: string, limit = 10): Hit<T>[] {
    const queries = this.#readQuery(new TermReader().readWords(query));
    const rest = this.#scoreAll(queries);
    const candidates = this.#findCandidates(limit);
    for (const { kind, term, share } of rest) {
      for (const row of candidates) this.#scores[row] = this.#scoreOf(row) + kind.score(term, share, row);
    }
    return this.#bestOfValues(candidates)
      .sort((a, b) => this.#scoreOf(b) - this.#scoreOf(a) || a - b)
      .slice(0, limit)
      .map((row) => this.#describe(row, queries));
  }

  /** The words of the query that stand in the document, or in the value's documents: also with another ending or inside a compound. */
  explain(query: string, row: number | T): Span[] {
    const documents = typeof row === 'number' ? [row] : this.#documentsOf(row);
    const isIn = (word: PlacedWord): boolean => documents.some((each) => this.#hasWord(word, each));
    return new TermReader()
      .readPlacedWords(query)
      .filter(isIn)
      .map(({ start, end }) => ({ start, end }));
  }

  #readQuery(words: WordTerms[]): Query[] {
    const read = (kind: Postings, hashes: number[]): Query => {
      const terms = kind.readTerms(hashes);
      return { kind, terms, mass: terms.reduce((sum, { idf }) => sum + idf, 0) };
    };
    return [read(this.#words, stemsOf(words)), read(this.#grams, gramsOf(words))];
  }

  /** Rare terms first, until enough postings are read; gives the terms that are left. */
  #scoreAll(queries: Query[]): WeighedTerm[] {
    this.#scores.fill(0);
    const terms = queries
      .flatMap(({ kind, terms, mass }): WeighedTerm[] => terms.map((term) => ({ kind, term, share: term.idf / mass / 2 })))
      .filter(({ term }) => term.to > term.from)
      .sort((a, b) => a.term.to - a.term.from - (b.term.to - b.term.from));
    let read = 0;
    const isAffordable = ({ term }: WeighedTerm): boolean => {
      read += term.to - term.from;
      return read <= this.#postingsPerSearch;
    };
    const left = terms.findIndex((term) => !isAffordable(term));
    const most = left < 0 ? terms.length : left;
    for (const { kind, term, share } of terms.slice(0, most)) kind.addScores(term, share, this.#scores);
    return terms.slice(most, most + refinedTerms);
  }

  /** The best documents, of as many values as are asked for. */
  #findCandidates(values: number): number[] {
    for (let most = refinedDocuments; ; most *= 4) {
      const found = findBest(this.#scores, most);
      const isEnough = new Set(found.map((row) => this.#valueNumbers[row])).size >= values;
      if (isEnough || most >= this.#scores.length) return found;
    }
  }

  /** Of each value its best document. */
  #bestOfValues(documents: readonly number[]): number[] {
    const bests = new Map<number | undefined, number>();
    for (const row of documents) {
      const value = this.#valueNumbers[row];
      const best = bests.get(value);
      if (best === undefined || this.#scoreOf(row) > this.#scoreOf(best)) bests.set(value, row);
    }
    return [...bests.values()];
  }

  #scoreOf(row: number): number {
    return this.#scores[row] ?? 0;
  }

  #describe(row: number, queries: Query[]): Hit<T> {
    const matched = queries.map(({ kind, terms }) => terms.reduce((sum, term) => sum + (kind.has(term, row) ? term.idf : 0), 0));
    const shareOf = (wholeOf: (query: Query) => number): number =>
      queries.reduce((sum, query, index) => sum + share(matched[index] ?? 0, wholeOf(query)), 0) / queries.length;
    return {
      value: this.#values[this.#valueNumbers[row] ?? 0] as T,
      document: row,
      score: Math.min(1, this.#scoreOf(row)),
      coverage: shareOf(({ mass }) => mass),
      docCoverage: shareOf(({ kind }) => kind.massOf(row)),
    };
  }

  #documentsOf(value: T): number[] {
    const number = this.#values.indexOf(value);
    return Array.from(this.#valueNumbers.keys()).filter((row) => this.#valueNumbers[row] === number);
  }

  #hasWord(word: WordTerms, row: number): boolean {
    if (this.#words.readTerms([word.stem]).some((term) => this.#words.has(term, row))) return true;
    const grams = this.#grams.readTerms(word.grams);
    return grams.filter((term) => this.#grams.has(term, row)).length >= sharedGrams;
  }
}

const stemsOf = (words: readonly WordTerms[]): number[] => words.map(({ stem }) => stem);

function gramsOf(words: readonly WordTerms[]): number[] {
  const all: number[] = [];
  for (const { grams } of words) for (const gram of grams) all.push(gram);
  return all;
}

const share = (part: number, whole: number): number => (whole > 0 ? Math.min(1, part / whole) : 0);
