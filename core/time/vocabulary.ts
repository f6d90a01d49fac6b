import { foldUmlauts } from '../text/fold.ts';
import { hashWord } from './scan-units.ts';
import type { Role, TimeWords } from './time-words.ts';
import { bg } from './words/bg.ts';
import { cs } from './words/cs.ts';
import { de } from './words/de.ts';
import { en } from './words/en.ts';
import { es } from './words/es.ts';
import { fr } from './words/fr.ts';
import { hr } from './words/hr.ts';
import { hu } from './words/hu.ts';
import { it } from './words/it.ts';
import { mk } from './words/mk.ts';
import { pl } from './words/pl.ts';
import { ro } from './words/ro.ts';
import { ru } from './words/ru.ts';
import { serbianCyrillic } from './words/serbian-cyrillic.ts';
import { sk } from './words/sk.ts';
import { sq } from './words/sq.ts';
import { tr } from './words/tr.ts';
import { uk } from './words/uk.ts';

/** Earlier languages win where a text of unknown language has a word of two meanings. */
const tables: ReadonlyArray<readonly [codes: string, words: TimeWords]> = [
  ['de', de],
  ['cs', cs],
  ['pl', pl],
  ['hr bs sr', hr],
  ['bg', bg],
  ['ro', ro],
  ['it', it],
  ['en', en],
  ['sr', serbianCyrillic],
  ['sk', sk],
  ['uk', uk],
  ['ru', ru],
  ['es', es],
  ['fr', fr],
  ['tr', tr],
  ['hu', hu],
  ['sq', sq],
  ['mk', mk],
];

export interface Sense {
  role: Role;
  value: number;
  /** Bits of the languages */
  languages: number;
  /** Only where the text's language is known */
  isShy: boolean;
}

export interface Entry {
  /** Bits of the languages that know the word */
  languages: number;
  isAnchor: boolean;
  senses: Sense[];
  /** Phrases that begin with the word, longest first: hashes of the further words */
  phrases: { rest: number[]; entry: Entry }[];
}

const anchors: readonly Role[] = [
  'relative',
  'weekday',
  'shortWeekday',
  'month',
  'shortMonth',
  'unit',
  'monthEnd',
  'weekend',
  'soon',
  'now',
];
/** What a unit of time is in the table: index is the value of the sense. */
export const unitNames = ['hour', 'day', 'week', 'month', 'year'] as const;

const makeEntry = (): Entry => ({ languages: 0, isAnchor: false, senses: [], phrases: [] });

function getEntry(entries: Map<number, Entry>, hash: number): Entry {
  let entry = entries.get(hash);
  if (!entry) {
    entry = makeEntry();
    entries.set(hash, entry);
  }
  return entry;
}

function getPhrase(entries: Map<number, Entry>, words: string[]): Entry {
  const [first = '', ...others] = words;
  const start = getEntry(entries, hashWord(first));
  if (others.length === 0) return start;
  const rest = others.map(hashWord);
  const known = start.phrases.find((phrase) => phrase.rest.length === rest.length && phrase.rest.every((hash, at) => hash === rest[at]));
  if (known) return known.entry;
  const entry = makeEntry();
  start.phrases.push({ rest, entry });
  start.phrases.sort((a, b) => b.rest.length - a.rest.length);
  return entry;
}

function addSense(entry: Entry, sense: Sense): void {
  entry.languages |= sense.languages;
  if (anchors.includes(sense.role)) entry.isAnchor = true;
  const same = entry.senses.find((known) => known.role === sense.role && known.value === sense.value && known.isShy === sense.isShy);
  if (same) same.languages |= sense.languages;
  else entry.senses.push(sense);
}

function* listWords(words: TimeWords): Generator<[Role, number, string]> {
  for (const [value, text] of Object.entries(words.relative)) yield ['relative', Number(value), text];
  for (const [index, text] of words.weekdays.entries()) yield ['weekday', index + 1, text];
  for (const [index, text] of (words.shortWeekdays ?? []).entries()) yield ['shortWeekday', index + 1, text];
  for (const [index, text] of words.months.entries()) yield ['month', index + 1, text];
  for (const [index, text] of (words.shortMonths ?? []).entries()) yield ['shortMonth', index + 1, text];
  for (const [index, name] of unitNames.entries()) yield ['unit', index, words.units[name]];
  for (const [value, text] of Object.entries(words.numbers)) yield ['number', Number(value), text];
  yield ['ordinal', 0, words.ordinal ?? ''];
  for (const [role, text] of Object.entries(words.roles)) yield [role as Role, 0, text];
}

function addTable(entries: Map<number, Entry>, languages: number, words: TimeWords): void {
  for (const [role, value, text] of listWords(words)) {
    for (const marked of text.split(' ').filter(Boolean)) {
      const isShy = marked.startsWith('=');
      const phrase = isShy ? marked.slice(1) : marked;
      addSense(getPhrase(entries, phrase.split('_')), { role, value, languages, isShy });
      const umlauts = foldUmlauts(phrase);
      if (umlauts) addSense(getPhrase(entries, umlauts.split('_')), { role, value, languages, isShy });
    }
  }
}

/** Words by hash. Most words of a text are none of them: a small table of bits says so without a look into the map. */
export class Vocabulary {
  readonly #entries = new Map<number, Entry>();
  readonly #bits = new Uint8Array(1 << 16);

  constructor() {
    for (const [index, [, words]] of tables.entries()) addTable(this.#entries, 1 << index, words);
    for (const hash of this.#entries.keys()) this.#bits[hash & 0xffff] = 1;
  }

  find(hash: number): Entry | undefined {
    return this.#bits[hash & 0xffff] === 0 ? undefined : this.#entries.get(hash);
  }
}

let vocabulary: Vocabulary | undefined;

/** Built at the first call, some milliseconds. */
export function getVocabulary(): Vocabulary {
  vocabulary ??= new Vocabulary();
  return vocabulary;
}

const codeBits = new Map<string, number>();

/** 0 for an unknown language: then all meanings count. */
export function languageBits(code: string | undefined): number {
  let bits = codeBits.get(code ?? '');
  if (bits !== undefined || !code) return bits ?? 0;
  bits = 0;
  for (const [index, [codes]] of tables.entries()) if (codes.split(' ').includes(code)) bits |= 1 << index;
  codeBits.set(code, bits);
  return bits;
}
