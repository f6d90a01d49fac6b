import { fold } from '../text/fold.ts';

/** What stands in the text before a unit, as bits. */
export const Gap = { space: 1, dot: 2, comma: 4, stop: 8, slash: 16, hyphen: 32, apostrophe: 64, colon: 128, other: 256 } as const;

/** A word or a run of digits. */
export interface Unit {
  /** UTF-16 offsets */
  start: number;
  end: number;
  /** How many digits; 0 for a word */
  digits: number;
  /** The number the digits say, -1 for a word or more than four digits */
  number: number;
  gap: number;
  /** Of the folded letters, see hashWord */
  hash: number;
  /** Left open for who looks the words up; set here so that all units have one shape */
  entry: undefined;
}

/** FNV-1a */
const fnvPrime = 0x01000193;
const tableSize = 0x530;
const firstLetters = new Uint16Array(tableSize);
const secondLetters = new Uint16Array(tableSize);
for (let code = 0; code < tableSize; code++) {
  const character = String.fromCharCode(code);
  if (!/\p{L}/u.test(character)) continue;
  const folded = fold(character);
  firstLetters[code] = folded.charCodeAt(0);
  if (folded.length > 1) secondLetters[code] = folded.charCodeAt(1);
}

const gapBits = new Uint16Array(128).fill(Gap.other);
for (const character of ' \t\r') gapBits[character.charCodeAt(0)] = Gap.space;
for (const character of '!?;\n') gapBits[character.charCodeAt(0)] = Gap.stop;
for (const [character, bit] of Object.entries({ '.': 2, ',': 4, '/': 16, '-': 32, "'": 64, ':': 128 })) {
  gapBits[character.charCodeAt(0)] = bit;
}
const wideGapBits = new Map([
  [0xa0, Gap.space],
  [0x202f, Gap.space],
  [0x2009, Gap.space],
  [0x2010, Gap.hyphen],
  [0x2011, Gap.hyphen],
  [0x2013, Gap.hyphen],
  [0x2014, Gap.stop],
  [0x2019, Gap.apostrophe],
  [0x2026, Gap.stop],
]);

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isMark = (code: number): boolean => code >= 0x300 && code < 0x370;
/** Above the table everything up to the general punctuation counts as a letter: it only has to keep words apart. */
const isLetter = (code: number): boolean => (code < tableSize ? firstLetters[code] !== 0 : code < 0x2000);
const gapBit = (code: number): number => (code < 128 ? (gapBits[code] ?? Gap.other) : (wideGapBits.get(code) ?? Gap.other));

const seed = 0x811c9dc5;

/** Marks add nothing, so that words written with them apart hash as the others. */
function hashLetter(hash: number, code: number): number {
  if (code >= tableSize) return Math.imul(hash ^ code, fnvPrime);
  if (isMark(code)) return hash;
  const first = Math.imul(hash ^ (firstLetters[code] ?? 0), fnvPrime);
  const second = secondLetters[code] ?? 0;
  return second === 0 ? first : Math.imul(first ^ second, fnvPrime);
}

/** Positive 30-bit hash of the letters without marks; equal words in any spelling have equal hashes. */
export function hashWord(word: string): number {
  let hash = seed;
  for (let index = 0; index < word.length; index++) hash = hashLetter(hash, word.charCodeAt(index));
  return hash & 0x3fffffff;
}

function readDigits(text: string, start: number, gap: number): Unit {
  let end = start;
  let number = 0;
  while (isDigit(text.charCodeAt(end))) {
    if (end - start < 4) number = number * 10 + text.charCodeAt(end) - 48;
    end++;
  }
  const digits = end - start;
  return { start, end, digits, number: digits > 4 ? -1 : number, gap, hash: 0, entry: undefined };
}

function readWord(text: string, start: number, gap: number): Unit {
  let end = start;
  let hash = seed;
  for (let code = text.charCodeAt(end); isLetter(code) || isMark(code); code = text.charCodeAt(end)) {
    hash = hashLetter(hash, code);
    end++;
  }
  return { start, end, digits: 0, number: -1, gap, hash: hash & 0x3fffffff, entry: undefined };
}

/** A full stop ends a clause after a word that is no abbreviation, and when there are several. */
function isEndOfSentence(previous: Unit | undefined, gap: number): boolean {
  return (gap & Gap.dot) !== 0 || (previous !== undefined && previous.digits === 0 && previous.end - previous.start > 3);
}

/** All words and numbers with what stands between them. Linear in the length of the text. */
export function scanUnits(text: string): Unit[] {
  const units: Unit[] = [];
  let gap = 0;
  let previous: Unit | undefined;
  for (let index = 0; index < text.length; ) {
    const code = text.charCodeAt(index);
    const isNumber = isDigit(code);
    if (!isNumber && !isLetter(code)) {
      const bit = gapBit(code);
      gap |= bit === Gap.dot && isEndOfSentence(previous, gap) ? Gap.dot | Gap.stop : bit;
      index++;
      continue;
    }
    previous = isNumber ? readDigits(text, index, gap) : readWord(text, index, gap);
    units.push(previous);
    gap = 0;
    index = previous.end;
  }
  return units;
}
