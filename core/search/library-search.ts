import type { AnswerLanguage } from '../language.ts';
import type { Country, Pack } from '../pack/schema.ts';
import { readBulgarianLatin } from '../text/bulgarian-latin.ts';
import { type LibraryEntry, readLibrary } from './library-entry.ts';
import { markTitle } from './mark-title.ts';
import { PrefixIndex, readBeginnings } from './prefix-index.ts';
import { type Span, TextIndex } from './text-index.ts';

export interface LibraryHit {
  kind: LibraryEntry['kind'];
  id: string;
  /** higher is better; compares within one search only */
  score: number;
  /** in the language of the screen, else of the post, else in one that is there */
  title: string;
  /** words of the title that the query means, in UTF-16 units */
  matched: Span[];
}

export interface LibraryQuery {
  uiLanguage: AnswerLanguage;
  postLanguage: AnswerLanguage;
  /** what is for another country goes down, not out: somebody may move there */
  country?: Country;
  limit?: number;
}

interface LanguageIndex {
  texts: TextIndex<LibraryEntry>;
  titles: PrefixIndex<LibraryEntry>;
}

/** A word that begins a title's word says more than one somewhere in a text. */
const titleShare = 0.5;
const otherCountryShare = 0.5;
const hitsPerLanguage = 50;
const wordsOfQuery = 40;
const longestQuery = 500;

/** Search over answers, claims and help points while a person types. Indexes are built when a language is first asked for. */
export class LibrarySearch {
  readonly #entries: LibraryEntry[];
  readonly #indexes = new Map<AnswerLanguage, LanguageIndex>();

  /** `today`: ISO date; what does not hold on it is found too, under the name of its edition */
  constructor(packs: readonly Pack[], today: string) {
    this.#entries = readLibrary(packs, today);
  }

  search(typed: string, { uiLanguage, postLanguage, country, limit = 20 }: LibraryQuery): LibraryHit[] {
    const query = typed.slice(0, longestQuery);
    const scores = new Map<LibraryEntry, number>();
    const readings = new Set([query]);
    for (const language of new Set([uiLanguage, postLanguage])) {
      for (const reading of readingsOf(query, language)) {
        readings.add(reading);
        for (const [entry, score] of this.#scoreEntries(reading, language)) scores.set(entry, Math.max(score, scores.get(entry) ?? 0));
      }
    }
    return [...scores]
      .map(([entry, score]) => ({ entry, score: country === undefined || entry.country === country ? score : score * otherCountryShare }))
      .sort((a, b) => b.score - a.score)
      .slice(0, limit)
      .map(({ entry, score }) => describe(entry, { score, languages: [uiLanguage, postLanguage], readings: [...readings] }));
  }

  #scoreEntries(query: string, language: AnswerLanguage): Map<LibraryEntry, number> {
    const { texts, titles } = this.#getIndex(language);
    const words = readBeginnings(query);
    const scores = new Map<LibraryEntry, number>();
    for (const word of words) {
      for (const entry of titles.find(word)) scores.set(entry, (scores.get(entry) ?? 0) + titleShare / words.length);
    }
    // a single letter is a beginning and nothing else
    if (words.every((word) => word.length < 2)) return scores;
    for (const { value, score } of texts.search(query, hitsPerLanguage)) scores.set(value, (scores.get(value) ?? 0) + score);
    return scores;
  }

  #getIndex(language: AnswerLanguage): LanguageIndex {
    const known = this.#indexes.get(language);
    if (known) return known;
    const documents = this.#entries.flatMap((value) => value.textsIn(language).map((text) => ({ value, text })));
    const titles = this.#entries.flatMap((value) =>
      value
        .textsIn(language)
        .slice(0, 1)
        .map((text) => ({ value, text })),
    );
    const index = { texts: new TextIndex(documents), titles: new PrefixIndex(titles) };
    this.#indexes.set(language, index);
    return index;
  }
}

/** The query as typed; for Bulgarian also what its Latin letters may stand for. */
function readingsOf(query: string, language: AnswerLanguage): string[] {
  if (language !== 'bg') return [query];
  const words = (query.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
    .slice(0, wordsOfQuery)
    .map((word) => [word, readBulgarianLatin(word)] as const);
  if (words.every(([, readings]) => readings.length === 0)) return [query];
  const most = Math.max(...words.map(([, readings]) => readings.length));
  const read = (index: number): string => words.map(([word, readings]) => readings[index] ?? readings[0] ?? word).join(' ');
  return [query, ...Array.from({ length: most }, (_, index) => read(index))];
}

interface Found {
  score: number;
  languages: readonly AnswerLanguage[];
  readings: readonly string[];
}

function describe(entry: LibraryEntry, { score, languages, readings }: Found): LibraryHit {
  const title = entry.titleIn(languages);
  return { kind: entry.kind, id: entry.id, score, title, matched: markTitle(title, readings) };
}
