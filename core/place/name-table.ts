import type { Place } from '../pack/schema.ts';
import { fold } from '../text/fold.ts';
import { cutToStem } from './case-endings.ts';
import districts from './districts.json' with { type: 'json' };
import exonyms from './exonyms.json' with { type: 'json' };
import type { Gazetteer } from './gazetteer.ts';
import { readAmbiguity } from './mention.ts';
import { soundGerman, soundSpoken } from './phonetic-key.ts';
import { readPreposition } from './place-words.ts';

/** 100 × log10 of the inhabitants from which a name is also found as it sounds, or with a letter wrong. */
const smallestSounded = 390;
const smallestMisspelt = 470;
const shortestSounded = 5;
const shortestSoundedExonym = 6;
const shortestSoundedDistrict = 6;
/** Of the biggest cities four sounds are enough (Keln). */
const biggestSize = 530;
const shortestMisspelt = 7;

type Numbers = number | number[];

/** Where the part begins that only tells a town from its namesakes: Frankfurt | am Main, Ústí | nad Labem, Halle | (Saale). */
const qualifier = /\s*(?: (?:am|an|im|in|bei|ob|vor|unter|auf|nad|pod|u|v|na|der|ot) |\().*$/;

/** Names as people write them → numbers of places. */
export class NameTable {
  /** folded names, exonyms and short forms, words joined by a space; biggest place first */
  readonly words = new Map<string, Numbers>();
  readonly districts = new Map<string, number>();
  readonly sounds = new Map<string, number>();
  /** kept apart: only other alphabets need them, and they are like everyday words */
  readonly districtSounds = new Map<string, number>();
  /** stems of names of several words, which are all inflected */
  readonly phrases = new Map<string, number>();
  /** how many words the longest name or phrase has that begins with this word or stem */
  readonly longest = new Map<string, number>();
  /** stems of the packs' names, by their first four letters */
  readonly stems = new Map<string, [stem: string, place: number][]>();
  /** forms of the packs' names that need support */
  readonly doubtful = new Set<string>();
  readonly #misspelt = new Map<string, number>();
  readonly #gazetteer: Gazetteer;

  constructor(gazetteer: Gazetteer) {
    this.#gazetteer = gazetteer;
    gazetteer.names.forEach((name, place) => {
      this.#addTown(name, place);
    });
    for (const value of this.words.values()) if (typeof value !== 'number') value.sort((a, b) => gazetteer.sizeOf(b) - gazetteer.sizeOf(a));
    for (const [name, spellings] of Object.entries(exonyms))
      for (const spelling of spellings) this.#addExonym(spelling, this.getTown(name));
    this.addDistricts(districts);
  }

  /** The biggest place of a native name, such as stands in the tables. */
  getTown(name: string): number {
    const value = this.words.get(foldName(name));
    if (value === undefined) return -1;
    if (typeof value === 'number') return value;
    return value.find((place) => this.#gazetteer.names[place] === name) ?? value[0] ?? -1;
  }

  /** The place, or all that share its short name, biggest first. */
  getNamesakes(place: number): Numbers {
    const name = this.#gazetteer.names[place] ?? '';
    const places = this.words.get(foldName(name.split(' ')[0] ?? ''));
    return typeof places === 'object' && places.includes(place) ? places : place;
  }

  addDistricts(byCity: Record<string, readonly string[]>): void {
    for (const [city, names] of Object.entries(byCity)) {
      const place = this.getTown(city);
      for (const name of names) {
        for (const key of spell(name)) {
          this.districts.set(key, place);
          this.#noteLength(key);
          if (key.includes(' ') || key.length < shortestSoundedDistrict) continue;
          for (const sound of soundGerman(name.toLowerCase()))
            if (sound.length >= shortestSoundedDistrict) this.districtSounds.set(sound, place);
        }
      }
    }
  }

  /** The packs' own spellings: `*` as any ending. Where the name is an everyday word its other forms are doubtful too. */
  addPackPlace(pack: Place, place: number): void {
    const isDoubtful = pack.ambiguous === true && readAmbiguity(foldName(pack.name)) !== 'none';
    for (const name of [pack.name, ...pack.names]) {
      const isOneWord = !/\S\s+\S/.test(name);
      if (!isOneWord && this.#isWithPreposition(name, isDoubtful)) continue;
      for (const key of spell(name)) {
        if (isDoubtful && isOneWord) this.doubtful.add(key);
        if (isOneWord && name.endsWith('*')) this.#addStem(key, place);
        else this.#addWord(key, place);
      }
    }
  }

  /** A big town whose name differs from the word in one letter: missing, too many, wrong or swapped. */
  findMisspelt(word: string): number | undefined {
    if (word.length < shortestMisspelt) return undefined;
    const direct = this.#misspelt.get(word);
    if (direct !== undefined) return direct;
    for (let at = 1; at < word.length; at++) {
      const shorter = word.slice(0, at) + word.slice(at + 1);
      const hit = this.#misspelt.get(shorter);
      if (hit !== undefined) return hit;
    }
    return undefined;
  }

  /** `v Ústí`, `in Essen`: the preposition is read by itself. */
  #isWithPreposition(name: string, isDoubtful: boolean): boolean {
    const [first = '', ...rest] = foldName(name).split(' ');
    return readPreposition(first) !== undefined && (isDoubtful || this.words.has(rest.join(' ')));
  }

  #addStem(stem: string, place: number): void {
    const list = this.stems.get(stem.slice(0, 4)) ?? [];
    list.push([stem, place]);
    this.stems.set(stem.slice(0, 4), list);
  }

  #addTown(name: string, place: number): void {
    const size = this.#gazetteer.sizeOf(place);
    let short = name;
    if (/^[A-Za-z]+$/.test(name)) this.#addWord(name.toLowerCase(), place);
    else short = this.#addSpellings(name, place);
    if (size < smallestSounded || short.includes(' ')) return;
    const sounds = this.#gazetteer.landOf(place).startsWith('DE') ? soundGerman(short.toLowerCase()) : soundSpoken(foldName(short));
    for (const sound of sounds) this.#addSound(sound, place);
    if (size >= smallestMisspelt) this.#addMisspelt(foldName(short), place);
  }

  /** Everything but a plain word; returns its short form. */
  #addSpellings(name: string, place: number): string {
    const short = name.replace(qualifier, '').replace(/^Lutherstadt /, '');
    for (const spelling of short === name ? [name] : [name, short]) for (const key of spell(spelling)) this.#addWord(key, place);
    if (name.startsWith('Sankt ')) this.#addWord(foldName(name.replace('Sankt ', 'St ')), place);
    const isGerman = this.#gazetteer.landOf(place).startsWith('DE');
    if (!isGerman && name.includes(' ')) this.#addPhrase(name, place);
    if (!isGerman && short !== name && short.includes(' ')) this.#addPhrase(short, place);
    return short;
  }

  #addExonym(spelling: string, place: number): void {
    for (const key of spell(spelling)) {
      const known = this.words.get(key);
      // a village of this name must not hide the city
      if (known === undefined || typeof known !== 'number' || known !== place) this.#addWord(key, place, true);
      if (key.includes(' ')) this.#addPhrase(spelling, place);
      else if (key.length >= shortestSoundedExonym) for (const sound of soundSpoken(key)) this.#addSound(sound, place);
    }
  }

  #addWord(key: string, place: number, first = false): void {
    const known = this.words.get(key);
    if (known === undefined) this.words.set(key, place);
    else if (typeof known === 'number') {
      if (known !== place) this.words.set(key, first ? [place, known] : [known, place]);
    } else if (!known.includes(place)) {
      if (first) known.unshift(place);
      else known.push(place);
    }
    this.#noteLength(key);
  }

  #addPhrase(name: string, place: number): void {
    const key = foldName(name).split(' ').map(cutToStem).join(' ');
    const known = this.phrases.get(key);
    if (known === undefined || this.#gazetteer.sizeOf(place) > this.#gazetteer.sizeOf(known)) this.phrases.set(key, place);
    this.#noteLength(key);
  }

  #addSound(sound: string, place: number): void {
    if (sound.length < (this.#gazetteer.sizeOf(place) >= biggestSize ? shortestSounded - 1 : shortestSounded)) return;
    const known = this.sounds.get(sound);
    if (known === undefined || this.#gazetteer.sizeOf(place) > this.#gazetteer.sizeOf(known)) this.sounds.set(sound, place);
  }

  #addMisspelt(key: string, place: number): void {
    if (key.length < shortestMisspelt || key.includes(' ')) return;
    for (let at = 1; at < key.length; at++) this.#misspelt.set(key.slice(0, at) + key.slice(at + 1), place);
    this.#misspelt.set(key, place);
  }

  #noteLength(key: string): void {
    const space = key.indexOf(' ');
    if (space < 0) return;
    const first = key.slice(0, space);
    const length = key.split(' ').length;
    if ((this.longest.get(first) ?? 0) < length) this.longest.set(first, length);
  }
}

/** The folded spellings of a name: without its dots, and with ae, oe, ue. */
function spell(name: string): string[] {
  const folded = foldName(name);
  return /[äöüÄÖÜ]/.test(name) ? [folded, foldName(name.replace(/[äöüÄÖÜ]/g, '$&e'))] : [folded];
}

const foldedLetters = new Map<string, string>();

/** Words folded and joined by single spaces; letter by letter from memory, since a name list is folded at every start. */
export function foldName(name: string): string {
  let folded = '';
  for (const letter of name.normalize('NFC')) {
    let known = foldedLetters.get(letter);
    if (known === undefined) {
      known = /[\p{L}\p{N}\p{M}]/u.test(letter) ? fold(letter) : ' ';
      foldedLetters.set(letter, known);
    }
    folded += known;
  }
  return folded.includes(' ') ? folded.trim().replace(/ +/g, ' ') : folded;
}
