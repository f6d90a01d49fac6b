import type { LanguageCode, PostLanguage } from '../language.ts';
import type { Country } from '../pack/schema.ts';
import type { KnownPlace, PlaceHit } from '../place/place-index.ts';
import { TextIndex } from '../search/text-index.ts';
import { TermIndex } from '../text/term-index.ts';
import { type Token, tokenize } from '../text/tokenize.ts';
import type { CompiledEngine, ConceptRule, KnownClaim, Sign } from './compile-engine.ts';
import type { EngineWeights } from './decide.ts';
import { readSigns, type Signs } from './read-signs.ts';
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

/** Everything the packs say, ready for judging. Immutable: other packs make another engine. */
export class Engine {
  readonly readers: Readers;
  readonly terms: TermIndex<Sign>;
  readonly claims: KnownClaim[];
  readonly weights: EngineWeights;
  readonly #together: ConceptRule[];
  readonly #wordings: CompiledEngine['wordings'];
  /** posts come space by space */
  #title: (TitleReading & { title: string }) | undefined;
  readonly #indexes = new Map<string, TextIndex<KnownClaim>>();

  constructor(compiled: CompiledEngine, readers: Readers, weights: EngineWeights = learned as unknown as EngineWeights) {
    this.readers = readers;
    this.terms = new TermIndex(compiled.terms, compiled.signs);
    this.claims = compiled.claims;
    this.#together = compiled.together;
    this.weights = weights;
    this.#wordings = compiled.wordings;
  }

  readSigns(tokens: Token[]): Signs {
    return readSigns(this.terms.find(tokens), this.#together);
  }

  /** What a space's title says of where it is: a group named after a town is about that town. */
  readTitle(title: string): TitleReading {
    if (this.#title?.title === title) return this.#title;
    const tokens = tokenize(title);
    const place = this.readers.places.find(tokens, title)[0]?.place;
    const country = place?.country ?? this.readSigns(tokens).country;
    this.#title = { title, ...(place ? { place } : {}), ...(country ? { country } : {}) };
    return this.#title;
  }

  /** Claims by their wordings in one language or its near relative; built when the first post in it comes. */
  claimsIn(language: string): TextIndex<KnownClaim> {
    const code = relatives[language] ?? language;
    const known = this.#indexes.get(code);
    if (known) return known;
    const wordings = this.#wordings[code] ?? [];
    const documents = Array.from({ length: wordings.length / 2 }, (_, at) => ({
      value: this.claims[wordings[at * 2] as number] as KnownClaim,
      text: wordings[at * 2 + 1] as string,
    }));
    const index = new TextIndex(documents);
    this.#indexes.set(code, index);
    return index;
  }
}

/** Languages whose posts are compared with the wordings of a near relative. */
const relatives: Record<string, string> = { sk: 'cs', sr: 'hr', sl: 'hr', mk: 'bg' };
