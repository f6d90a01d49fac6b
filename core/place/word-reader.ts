import { cutToStem, isCyrillic, stripAdjective, stripEndings } from './case-endings.ts';
import { type Candidate, readAmbiguity } from './mention.ts';
import type { NameTable } from './name-table.ts';
import { shortenKey, soundGerman, soundSpoken } from './phonetic-key.ts';

/** What a word or phrase may mean. */
export interface Found {
  /** one place, or namesakes, the biggest first */
  places: number | number[];
  kind: Candidate['kind'];
  words: number;
  ambiguity: Candidate['ambiguity'];
}

/** What is known of a word alone, kept because few words make most of all texts. */
export interface Reading {
  /** words of the longest name that begins with it */
  longest: number;
  /** as it stands */
  plain: Found[];
  /** inflected, by ear or misspelt; found out when first asked */
  changed?: Found[];
}

const mostReadings = 4000;
const shortestChanged = 4;

/** Whether a word is a stem with a case ending or an adjective of it: Berlina, berlinski, but not бременна. */
const isFormOf = (word: string, stem: string): boolean =>
  word === stem || (word.startsWith(stem) && (stripEndings(word).includes(stem) || stripAdjective(word).includes(stem)));

/** Reads folded words without what stands around them. */
export class WordReader {
  readonly #names: NameTable;
  readonly #readings = new Map<string, Reading>();

  constructor(names: NameTable) {
    this.#names = names;
  }

  read(word: string): Reading {
    const known = this.#readings.get(word);
    if (known) return known;
    const reading: Reading = { longest: this.#findLongest(word), plain: word.length < 3 ? [] : this.#readPlain(word) };
    if (this.#readings.size >= mostReadings) this.#readings.clear();
    this.#readings.set(word, reading);
    return reading;
  }

  readChanged(word: string, reading: Reading): Found[] {
    reading.changed ??= word.length < shortestChanged ? [] : this.#readChanged(word);
    return reading.changed;
  }

  /** A name of several words, as it stands in the list or inflected. */
  readPhrase(words: string[]): Found | undefined {
    const key = words.join(' ');
    const base = { words: words.length, ambiguity: readAmbiguity(key) };
    const places = this.#names.words.get(key);
    if (places !== undefined) return { ...base, places, kind: 'name' };
    const district = this.#names.districts.get(key);
    if (district !== undefined) return { ...base, places: district, kind: 'district' };
    const phrase = this.#names.phrases.get(words.map(cutToStem).join(' '));
    if (phrase !== undefined) return { ...base, places: phrase, kind: 'inflected' };
    return undefined;
  }

  #ambiguityOf(word: string): Candidate['ambiguity'] {
    const ambiguity = readAmbiguity(word);
    return ambiguity === 'none' && this.#names.doubtful.has(word) ? 'word' : ambiguity;
  }

  #findLongest(word: string): number {
    const { longest } = this.#names;
    const stem = cutToStem(word);
    return Math.max(longest.get(word) ?? 0, stem === word ? 0 : (longest.get(stem) ?? 0));
  }

  #readPlain(word: string): Found[] {
    const names = this.#names;
    const ambiguity = this.#ambiguityOf(word);
    const found: Found[] = [];
    const exact = names.words.get(word);
    if (exact !== undefined) found.push({ places: exact, kind: 'name', words: 1, ambiguity });
    const district = names.districts.get(word);
    if (district !== undefined) found.push({ places: district, kind: 'district', words: 1, ambiguity });
    for (const [stem, place] of names.stems.get(word.slice(0, 4)) ?? []) {
      if (!isFormOf(word, stem)) continue;
      const kind = stripAdjective(word).length > 0 ? 'adjective' : 'inflected';
      found.push({ places: names.getNamesakes(place), kind, words: 1, ambiguity });
    }
    return found;
  }

  #readChanged(word: string): Found[] {
    const names = this.#names;
    const ambiguity = this.#ambiguityOf(word);
    const found: Found[] = [];
    for (const form of stripEndings(word)) {
      const town = names.words.get(form);
      const places = town ?? names.districts.get(form);
      if (places === undefined) continue;
      const kind = town === undefined ? 'district' : 'inflected';
      found.push({ places, kind, words: 1, ambiguity: ambiguity === 'none' ? this.#ambiguityOf(form) : ambiguity });
    }
    const sounding = this.#findBySound(word);
    if (sounding !== undefined) found.push({ places: names.getNamesakes(sounding), kind: 'sound', words: 1, ambiguity });
    for (const form of stripAdjective(word)) {
      const places = names.words.get(form) ?? names.sounds.get(soundSpoken(form)[0] ?? '');
      if (places !== undefined) found.push({ places, kind: 'adjective', words: 1, ambiguity });
    }
    const misspelt = found.length > 0 ? undefined : names.findMisspelt(word);
    if (misspelt !== undefined) found.push({ places: misspelt, kind: 'typo', words: 1, ambiguity });
    return found;
  }

  #findBySound(written: string): number | undefined {
    // Ukrainian: Гамбурзі, Любеці
    const word = written.endsWith('зі') ? `${written.slice(0, -2)}г` : written.endsWith('ці') ? `${written.slice(0, -2)}к` : written;
    const { sounds, districtSounds } = this.#names;
    const isForeign = isCyrillic(word);
    const keys = isForeign ? soundSpoken(word) : [...soundSpoken(word), ...soundGerman(word)];
    for (const key of keys) {
      for (const shorter of shortenKey(key)) {
        const place = sounds.get(shorter) ?? (isForeign ? districtSounds.get(shorter) : undefined);
        if (place !== undefined) return place;
      }
    }
    return undefined;
  }
}
