import type { LanguageCode, PostLanguage } from '../language.ts';
import type { Country } from '../pack/schema.ts';
import type { KnownPlace, PlaceHit } from '../place/place-index.ts';
import { TextIndex } from '../search/text-index.ts';
import { TermIndex, type Wanted } from '../text/term-index.ts';
import { type Token, tokenize } from '../text/tokenize.ts';
import type { CompiledEngine, ConceptRule, KnownClaim, Sign, ToldAs } from './compile-engine.ts';
import type { EngineWeights } from './decide.ts';
import { chooseSigns, readSigns, type Signs, sureEnough } from './read-signs.ts';
import learned from './weights.json' with { type: 'json' };

/** What the engine needs besides the packs; each of these carries data of its own. */
export interface Readers {
  detectLanguage(text: string, usual?: readonly LanguageCode[]): PostLanguage;
  places: { find(tokens: Token[], text: string, language?: string): PlaceHit[] };
}

export interface TitleReading {
  place?: KnownPlace;
  country?: Country;
}

/** A claim as people say it, or what is true of it. */
export interface ToldClaim {
  /** of our own answers the one it corrects, undefined for most */
  claim: KnownClaim | undefined;
  as: ToldAs;
}

/** Everything the packs say, ready for judging. Immutable: other packs make another engine. */
export class Engine {
  readonly readers: Readers;
  readonly terms: TermIndex<Sign>;
  readonly claims: KnownClaim[];
  readonly weights: EngineWeights;
  readonly #signs: Sign[];
  /** by language, which signs count */
  readonly #wanted = new Map<string, readonly Wanted[]>();
  readonly #together: ConceptRule[];
  readonly #sentences: CompiledEngine['sentences'];
  /** posts come space by space */
  #title: (TitleReading & { title: string }) | undefined;
  readonly #indexes = new Map<string, TextIndex<ToldClaim>>();

  constructor(compiled: CompiledEngine, readers: Readers, weights: EngineWeights = learned as unknown as EngineWeights) {
    this.readers = readers;
    this.terms = new TermIndex(compiled.terms, compiled.signs);
    this.#signs = compiled.signs;
    this.claims = compiled.claims;
    this.#together = compiled.together;
    this.weights = weights;
    this.#sentences = compiled.sentences;
  }

  readSigns(tokens: Token[], language: PostLanguage): Signs {
    const key = language.confidence < sureEnough ? 'unknown' : language.code;
    const wanted = this.#wanted.get(key) ?? chooseSigns(this.#signs, language);
    this.#wanted.set(key, wanted);
    return readSigns(this.terms.find(tokens, wanted), this.#together);
  }

  /** What a space's title says of where it is: a group named after a town is about that town. */
  readTitle(title: string): TitleReading {
    if (this.#title?.title === title) return this.#title;
    const tokens = tokenize(title);
    const place = this.readers.places.find(tokens, title)[0]?.place;
    const country = place?.country ?? this.readSigns(tokens, unknownLanguage).country;
    this.#title = { title, ...(place ? { place } : {}), ...(country ? { country } : {}) };
    return this.#title;
  }

  /** Claims by what is said of them in one language or its near relative; built when the first post in it comes. */
  claimsIn(language: string): TextIndex<ToldClaim> {
    const code = relatives[language] ?? language;
    const known = this.#indexes.get(code);
    if (known) return known;
    const values = new Map<string, ToldClaim>();
    const sentences = this.#sentences[code] ?? [];
    const documents: { value: ToldClaim; text: string }[] = [];
    for (let at = 0; at < sentences.length; at += 3) {
      const [claim, as, text] = sentences.slice(at, at + 3) as [number, ToldAs, string];
      const value = values.get(`${claim} ${as}`) ?? { claim: this.claims[claim], as };
      values.set(`${claim} ${as}`, value);
      documents.push({ value, text });
    }
    const index = new TextIndex(documents);
    this.#indexes.set(code, index);
    return index;
  }

  /** The sentence of a hit, by its number in the index. */
  sentenceIn(language: string, number: number): string {
    return String(this.#sentences[relatives[language] ?? language]?.[number * 3 + 2] ?? '');
  }
}

const unknownLanguage: PostLanguage = { code: 'unknown', confidence: 0 };

/** Languages whose posts are compared with the wordings of a near relative. */
const relatives: Record<string, string> = { sk: 'cs', sr: 'hr', sl: 'hr', mk: 'bg' };
