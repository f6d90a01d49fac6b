import type { Place } from '../pack/schema.ts';
import { fold, foldUmlauts } from '../text/fold.ts';
import type { Token } from '../text/tokenize.ts';
import { chooseNamesake } from './choose-namesake.ts';
import { Gazetteer, type GazetteerData } from './gazetteer.ts';
import { type Candidate, isCased, isPlace, readSurroundings, type Surroundings, weigh } from './mention.ts';
import { foldName, NameTable } from './name-table.ts';
import { announcesPlace, readPreposition } from './place-words.ts';
import { readPostcode } from './postcode-reader.ts';
import { type Found, WordReader } from './word-reader.ts';

export interface KnownPlace {
  id: string;
  name: string;
  country: 'DE' | 'CZ';
  /** ISO 3166-2, such as DE-BE */
  land: string;
  latitude: number;
  longitude: number;
  population: number;
}

export interface PlaceHit {
  place: KnownPlace;
  /** UTF-16 offsets of the first mention */
  start: number;
  end: number;
  /** higher is surer */
  score: number;
  /** five digits, where the text has it instead of the name or beside it */
  postcode?: string;
}

interface Post {
  tokens: Token[];
  text: string;
  language: string | undefined;
  isCased: boolean;
}

interface Mention {
  place: number;
  from: number;
  to: number;
  score: number;
  postcode?: string;
}

const longestName = 5;
/** No town has a longer word in its name, and the look-ups cut words in pieces. */
const longestWord = 40;
/** A town the packs know is as good as one of 27,000 inhabitants. */
const sizeOfPackPlace = 431;
const sizeOfPostcode = 400;

/** Finds the German and Czech towns a text speaks of, in the spellings and forms of many languages. */
export class PlaceIndex {
  readonly #gazetteer: Gazetteer;
  readonly #names: NameTable;
  readonly #words: WordReader;
  readonly #packPlaces = new Map<number, Place>();
  readonly #numbers = new Map<string, number>();
  readonly #known = new Map<number, KnownPlace>();

  constructor(gazetteer: GazetteerData, packPlaces: Place[]) {
    this.#gazetteer = new Gazetteer(gazetteer);
    this.#names = new NameTable(this.#gazetteer);
    const byCity = Object.entries(gazetteer.districts).map(([city, names]) => [city, names.split('|')] as const);
    this.#names.addDistricts(Object.fromEntries(byCity));
    for (const place of packPlaces) this.#addPackPlace(place);
    this.#words = new WordReader(this.#names);
  }

  /** Ranked, best first, one hit per place. */
  find(tokens: Token[], text: string, language?: string): PlaceHit[] {
    const post: Post = { tokens, text, language, isCased: isCased(tokens, text) };
    const mentions: Mention[] = [];
    for (let at = 0; at < tokens.length; at++) {
      const mention = this.#readAt(post, at);
      if (!mention) continue;
      mentions.push(mention);
      at = mention.to;
    }
    return mentions.length === 0 ? [] : this.#rank(mentions, tokens);
  }

  /** Towns called so, in any spelling we know, biggest first; of a part of a city the city. */
  findNamed(name: string): KnownPlace[] {
    const places = this.#getPlaces(name);
    const district = this.#names.districts.get(foldName(name));
    return (places.length === 0 && district !== undefined ? [district] : places).map((place) => this.#getPlace(place));
  }

  /** Where a place of the packs lies, by its id; undefined where the gazetteer does not know it. */
  findPackPlace(id: string): KnownPlace | undefined {
    const place = this.#numbers.get(id);
    return place === undefined ? undefined : this.#getPlace(place);
  }

  #readAt(post: Post, at: number): Mention | undefined {
    const word = post.tokens[at]?.folded ?? '';
    const code = word.charCodeAt(0);
    if (code >= 48 && code <= 57) return this.#readPostcode(post, at);
    if (word.length > longestWord) return undefined;
    const reading = this.#words.read(word);
    const phrase = reading.longest > 0 ? this.#readPhrase(post, at, reading.longest) : undefined;
    if (phrase) return phrase;
    const mention = reading.plain.length > 0 ? this.#judgeAll(post, at, reading.plain) : undefined;
    if (mention || !isPromising(post, at)) return mention;
    const changed = this.#words.readChanged(word, reading);
    return changed.length > 0 ? this.#judgeAll(post, at, changed) : undefined;
  }

  #judgeAll(post: Post, at: number, all: Found[]): Mention | undefined {
    const around = readSurroundings(post, at, at);
    for (const found of all) {
      const mention = this.#judge(post, at, found, around);
      if (mention) return mention;
    }
    return undefined;
  }

  #judge({ tokens, text }: Post, from: number, found: Found, around: Surroundings): Mention | undefined {
    const to = from + found.words - 1;
    const places = found.places;
    const place = typeof places === 'number' ? places : chooseNamesake({ places, gazetteer: this.#gazetteer, tokens, from, to, text });
    if (place < 0) return undefined;
    const candidate: Candidate = {
      kind: found.kind,
      ambiguity: found.ambiguity,
      size: Math.max(this.#gazetteer.sizeOf(place), this.#packPlaces.has(place) ? sizeOfPackPlace : 0),
      letters: (tokens[to]?.end ?? 0) - (tokens[from]?.start ?? 0),
      words: found.words,
    };
    if (!isPlace(candidate, around)) return undefined;
    return { place, from, to, score: weigh(candidate, around, from / tokens.length) };
  }

  /** Names of several words, longest first. */
  #readPhrase(post: Post, at: number, longest: number): Mention | undefined {
    const { tokens, text } = post;
    for (let length = Math.min(longest, longestName); length >= 2; length--) {
      const part = tokens.slice(at, at + length);
      if (part.length < length || !isOneName(part, text)) continue;
      const found = this.#words.readPhrase(part.map(({ folded }) => folded));
      const mention = found && this.#judge(post, at, found, readSurroundings(post, at, at + length - 1));
      if (mention) return mention;
    }
    return undefined;
  }

  #readPostcode(post: Post, at: number): Mention | undefined {
    const postcode = readPostcode(post.tokens, at, post.text);
    const place = postcode && this.#names.getTown(postcode.town);
    if (!postcode || place === undefined || place < 0) return undefined;
    const around = readSurroundings(post, postcode.from, postcode.to);
    const candidate: Candidate = { kind: 'postcode', ambiguity: 'none', size: sizeOfPostcode, letters: 5, words: 1 };
    const score = weigh(candidate, around, at / post.tokens.length) - (postcode.isWhole ? 0 : 0.7);
    const mention: Mention = { place, from: postcode.from, to: postcode.to, score };
    if (!postcode.isWhole) return mention;
    const digits = post.tokens.slice(postcode.from, postcode.to + 1).map(({ folded }) => folded);
    return { ...mention, postcode: digits.join('') };
  }

  #rank(mentions: Mention[], tokens: Token[]): PlaceHit[] {
    const best = new Map<number, Mention>();
    for (const mention of sharePostcodes(mentions)) {
      const known = best.get(mention.place);
      if (!known) best.set(mention.place, mention);
      else {
        known.score = Math.max(known.score, mention.score) + 0.3;
        if (mention.postcode !== undefined) known.postcode ??= mention.postcode;
      }
    }
    return [...best.values()]
      .sort((a, b) => b.score - a.score || a.from - b.from)
      .map(({ place, from, to, score, postcode }) => ({
        place: this.#getPlace(place),
        start: tokens[from]?.start ?? 0,
        end: tokens[to]?.end ?? 0,
        score,
        ...(postcode === undefined ? {} : { postcode }),
      }));
  }

  #getPlace(place: number): KnownPlace {
    const known = this.#known.get(place);
    if (known) return known;
    const row = this.#gazetteer.rowOf(place);
    const pack = this.#packPlaces.get(place);
    const country = row.land.startsWith('CZ') ? 'CZ' : 'DE';
    const made: KnownPlace = { ...row, id: pack?.id ?? this.#makeId(place), country, name: pack?.name ?? row.name };
    this.#known.set(place, made);
    return made;
  }

  /** The name in small letters, with the Land where another town has it too, and a number where that is not enough. */
  #makeId(place: number): string {
    const { name, land } = this.#gazetteer.rowOf(place);
    const slug = makeSlug(name);
    const namesakes = this.#getPlaces(name).filter((other) => makeSlug(this.#gazetteer.names[other] ?? '') === slug);
    if (namesakes.length <= 1) return slug;
    const number = namesakes.filter((other) => this.#gazetteer.landOf(other) === land).indexOf(place);
    return `${slug}-${land.toLowerCase()}${number > 0 ? `-${number + 1}` : ''}`;
  }

  #getPlaces(name: string): number[] {
    const places = this.#names.words.get(foldName(name)) ?? [];
    return typeof places === 'number' ? [places] : places;
  }

  /** A town of the packs is known by its own id and all its spellings; one without an entry in the gazetteer has no coordinates. */
  #addPackPlace(pack: Place): void {
    const inLand = this.#getPlaces(pack.name).filter((other) => this.#gazetteer.landOf(other) === pack.land);
    const place = inLand.find((other) => this.#gazetteer.names[other] === pack.name) ?? inLand[0];
    if (place === undefined) return;
    this.#packPlaces.set(place, pack);
    this.#numbers.set(pack.id, place);
    this.#names.addPackPlace(pack, place);
  }
}

/**
 * A postcode stands for its region's big town; beside the name of a smaller one it is that one's: 01809 Heidenau. Whose it is where
 * names stand on both sides: of its own town before it (Dresden 01067, Leipzig), else of the one after it.
 */
function sharePostcodes(mentions: readonly Mention[]): Mention[] {
  const shared = mentions.map((mention) => ({ ...mention }));
  for (const [at, { from, to, place, postcode }] of mentions.entries()) {
    if (postcode === undefined) continue;
    const [before, after] = [shared[at - 1], shared[at + 1]];
    const beforeIt = before?.to === from - 1 ? before : undefined;
    const afterIt = after?.from === to + 1 ? after : undefined;
    const owner = beforeIt?.place === place ? beforeIt : (afterIt ?? beforeIt);
    if (owner) owner.postcode ??= postcode;
  }
  return shared;
}

/** Whether a changed form is worth the dearer look-ups: a capital or a word before it that leads to a place. */
function isPromising({ tokens, text }: Post, at: number): boolean {
  const letter = text.charAt(tokens[at]?.start ?? 0);
  if (letter !== letter.toLowerCase()) return true;
  const before = tokens[at - 1]?.folded;
  return before === undefined || readPreposition(before) !== undefined || announcesPlace(before);
}

/** Words of one name stand close together: a space, a hyphen, a full stop of an abbreviation, a bracket. */
function isOneName(part: Token[], text: string): boolean {
  return part.every((token, at) => at === 0 || /^[ \u00a0]?[-./–(' ’]{0,2} ?$/.test(text.slice(part[at - 1]?.end, token.start)));
}

const makeSlug = (name: string): string => (foldUmlauts(name) ?? fold(name)).replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
