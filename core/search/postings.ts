import { NumberList } from './number-list.ts';
import { TermTable } from './term-table.ts';

const saturation = 1.2;
const lengthShare = 0.75;
/** What one occurrence weighs in the shortest of documents: the most a term is taken to give. */
const mostWeight = (saturation + 1) / (1 + saturation * (1 - lengthShare));
const mostCounted = 255;

/** A term of a query: where its documents stand in the postings, and what it weighs. */
export interface QueryTerm {
  from: number;
  to: number;
  idf: number;
}

/** Which terms stand how often in which documents (rows), for one kind of term; BM25 (Robertson et al., k1 1.2, b 0.75). */
export class Postings {
  readonly #table = new TermTable();
  readonly #size: number;
  /** of each term's first posting, and one more */
  readonly #offsets: Uint32Array;
  /** ascending per term */
  readonly #documents: Uint16Array | Uint32Array;
  readonly #counts: Uint8Array;
  readonly #lengthNorms: Float32Array;
  readonly #masses: Float32Array;

  constructor(size: number, termsOf: (row: number) => readonly number[]) {
    this.#size = size;
    const lengths = new Uint32Array(size);
    const { terms, documents, counts } = this.#collect(termsOf, lengths);
    this.#offsets = new Uint32Array(this.#table.size + 1);
    this.#documents = size <= 0x10000 ? new Uint16Array(terms.length) : new Uint32Array(terms.length);
    this.#counts = new Uint8Array(terms.length);
    this.#sortByTerm(terms, documents, counts);
    const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, size) || 1;
    this.#lengthNorms = Float32Array.from(lengths, (length) => saturation * (1 - lengthShare + (lengthShare * length) / mean));
    this.#masses = this.#weighDocuments();
  }

  get bytes(): number {
    const arrays = [this.#offsets, this.#documents, this.#counts, this.#lengthNorms, this.#masses];
    return arrays.reduce((sum, { byteLength }) => sum + byteLength, this.#table.bytes);
  }

  readTerms(hashes: Iterable<number>): QueryTerm[] {
    return Array.from(new Set(hashes), (hash) => {
      const term = this.#table.find(hash);
      const from = term === undefined ? 0 : (this.#offsets[term] ?? 0);
      const to = term === undefined ? 0 : (this.#offsets[term + 1] ?? 0);
      return { from, to, idf: this.#idf(to - from) };
    });
  }

  /** Adds `share` to the score of every document, as far as the term weighs there; in all at most `share`. */
  addScores(term: QueryTerm, share: number, scores: Float32Array): void {
    const documents = this.#documents;
    for (let at = term.from; at < term.to; at++) {
      const row = documents[at] as number;
      scores[row] = (scores[row] as number) + share * this.#weight(at, row);
    }
  }

  /** The same for one document. */
  score(term: QueryTerm, share: number, row: number): number {
    const at = this.#find(term, row);
    return at === undefined ? 0 : share * this.#weight(at, row);
  }

  has(term: QueryTerm, row: number): boolean {
    return this.#find(term, row) !== undefined;
  }

  /** Sum of the weights of the document's different terms. */
  massOf(row: number): number {
    return this.#masses[row] ?? 0;
  }

  #weight(at: number, row: number): number {
    const count = this.#counts[at] as number;
    return Math.min(1, (count * (saturation + 1)) / (count + (this.#lengthNorms[row] as number)) / mostWeight);
  }

  #find({ from, to }: QueryTerm, row: number): number | undefined {
    let low = from;
    let high = to;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#documents[middle] as number) < row) low = middle + 1;
      else high = middle;
    }
    return low < to && this.#documents[low] === row ? low : undefined;
  }

  #idf(documents: number): number {
    return Math.log(1 + (this.#size - documents + 0.5) / (documents + 0.5));
  }

  #collect(termsOf: (row: number) => readonly number[], lengths: Uint32Array) {
    const lists = { terms: new NumberList(), documents: new NumberList(), counts: new NumberList() };
    for (let row = 0; row < this.#size; row++) {
      const terms = this.#numberTerms(termsOf(row));
      lengths[row] = terms.length;
      for (let at = 0, start = 0; at < terms.length; at++) {
        if (terms[at + 1] === terms[at]) continue;
        lists.terms.push(terms[at] ?? 0);
        lists.documents.push(row);
        lists.counts.push(Math.min(mostCounted, at + 1 - start));
        start = at + 1;
      }
    }
    return { terms: lists.terms.numbers, documents: lists.documents.numbers, counts: lists.counts.numbers };
  }

  #numberTerms(hashes: readonly number[]): Uint32Array {
    const terms = new Uint32Array(hashes.length);
    // typed from() with a function takes four times as long
    hashes.forEach((hash, index) => {
      terms[index] = this.#table.add(hash);
    });
    return terms.sort();
  }

  #sortByTerm(terms: Uint32Array, documents: Uint32Array, counts: Uint32Array): void {
    for (const term of terms) this.#offsets[term + 1] = (this.#offsets[term + 1] ?? 0) + 1;
    for (let term = 0; term < this.#table.size; term++)
      this.#offsets[term + 1] = (this.#offsets[term + 1] ?? 0) + (this.#offsets[term] ?? 0);
    const next = this.#offsets.slice();
    terms.forEach((term, index) => {
      const at = next[term] ?? 0;
      next[term] = at + 1;
      this.#documents[at] = documents[index] ?? 0;
      this.#counts[at] = counts[index] ?? 0;
    });
  }

  #weighDocuments(): Float32Array {
    const masses = new Float32Array(this.#size);
    for (let term = 0; term < this.#table.size; term++) {
      const from = this.#offsets[term] ?? 0;
      const to = this.#offsets[term + 1] ?? 0;
      const idf = this.#idf(to - from);
      for (let at = from; at < to; at++) {
        const row = this.#documents[at] as number;
        masses[row] = (masses[row] as number) + idf;
      }
    }
    return masses;
  }
}
