import { type Token, tokenize } from '../text/tokenize.ts';
import type { PersonalHit } from './personal-hit.ts';
import words from './street-words.json' with { type: 'json' };

const before = new Set(words.before);
const afterNumber = new Set(words.afterNumber);
const numberWords = new Set(words.numberWords);
const living = new Set(words.living);
const units = new Set(words.units);
const dotted = new Set(words.dotted);
const capitalised = new Set(words.capitalised);
const small = new Set(words.small);
const endsWithOne = (word: string, endings: readonly string[]): boolean => endings.some((ending) => word.endsWith(ending));
const isNumbered = (word: string): boolean => words.numbered.some((stem) => word.startsWith(stem));

/** A text in words; the gap is what stands between one and the next. */
interface Reading {
  text: string;
  tokens: Token[];
}

const isHouse = ({ folded }: Token): boolean => /^[1-9]\d{0,3}[a-zа-я]?$/.test(folded);
const isYear = ({ folded }: Token): boolean => /^(?:19|20)\d\d$/.test(folded);
const isCapital = ({ text }: Reading, { start }: Token): boolean => /^\p{Lu}/u.test(text.slice(start, start + 2));
const gapAfter = ({ text, tokens }: Reading, index: number): string =>
  text.slice(tokens[index]?.end ?? text.length, tokens[index + 1]?.start ?? text.length);
const isClose = (gap: string): boolean => /^[ .,'’"“”„«»:№#/-]{0,4}$/.test(gap);

/** Behind the number stands what it counts: 24 Stunden, 5 Jahre, 12 €, 7.5 */
function countsSomething(reading: Reading, index: number): boolean {
  const gap = gapAfter(reading, index);
  if (/^ ?[€$£%°]/.test(gap)) return true;
  const next = reading.tokens[index + 1];
  if (next === undefined) return false;
  if (/^[.,:]$/.test(gap) && /^\d/.test(next.folded)) return true;
  // "5 m. 4": a flat and no metres
  const isFlat = next.folded === 'm' && /^\. ?\d/.test(reading.text.slice(next.end, next.end + 3));
  return /^[ -]{0,2}$/.test(gap) && units.has(next.folded) && !isFlat;
}

/** Over "Nr.", "č.", "бл." to the word before the house number. */
function findNameEnd(reading: Reading, house: number): number {
  let at = house - 1;
  while (at >= 0 && house - at <= 2 && numberWords.has(reading.tokens[at]?.folded ?? '') && isClose(gapAfter(reading, at))) at--;
  return at;
}

/** Musterstraße 5, Lange Str. 12, Am Mühlenweg 3 */
function readGerman(reading: Reading, name: number): number | undefined {
  const token = reading.tokens[name];
  if (token === undefined) return undefined;
  const isOneWord = words.endings.includes(token.folded) || words.weakEndings.includes(token.folded);
  const isStrong = endsWithOne(token.folded, words.endings);
  const isPlace = words.noStreet.some((stem) => token.folded.startsWith(stem));
  const isWeak =
    endsWithOne(token.folded, words.weakEndings) && /^\p{Lu}\p{Ll}/u.test(reading.text.slice(token.start, token.start + 3)) && !isPlace;
  if (!isStrong && !isWeak) return undefined;
  const first = reading.tokens[name - 1];
  const hasFirst = isOneWord && first !== undefined && /^[ -]$/.test(gapAfter(reading, name - 1)) && /[a-z]{2}$/.test(first.folded);
  if (!isOneWord) return name;
  if (!hasFirst) return isStrong ? name : undefined;
  return isStrong || first.folded.endsWith('er') ? name - 1 : undefined;
}

/** Whether a word says that a street follows; the words between it and the number are the street's name. */
function isKind(reading: Reading, at: number, name: number): boolean {
  const { tokens } = reading;
  const word = tokens[at]?.folded ?? '';
  // b-dul, ж.к.: two tokens
  if (['b', 'ж'].includes(word) && ['dul', 'к'].includes(tokens[at + 1]?.folded ?? '')) return name - at >= 2;
  if (!before.has(word) && !(dotted.has(word) && gapAfter(reading, at).startsWith('.'))) return false;
  const between = tokens.slice(at + 1, name + 1);
  // "ul. 3 Maja 12"; behind another house number the street is over
  if (between.slice(1).some(({ folded }) => /\d/.test(folded))) return false;
  const hasCapital = (some: readonly Token[]): boolean => some.some((token) => isCapital(reading, token));
  if (hasCapital(between)) return !capitalised.has(word) || hasCapital(between.slice(0, 2));
  return !capitalised.has(word) && between.length <= 2 && !between.some(({ folded }) => small.has(folded));
}

/** ulice Dlouhá 12, ул. „Иван Вазов“ 7, via Roma 8: up to four words stand between. */
function readKindBefore(reading: Reading, name: number): number | undefined {
  for (let at = name - 1; at >= 0 && name - at <= 4; at--) {
    if (!/^[ .,'’"“”„«»-]{0,4}$/.test(gapAfter(reading, at))) return undefined;
    // "Finanzamt-ul clasa 6" is an ending
    if (isKind(reading, at, name) && reading.text[(reading.tokens[at]?.start ?? 0) - 1] !== '-') return at;
  }
  return undefined;
}

/** Dlouhá 12/3; after "I live": Masarykova 12, przy Długiej 5 */
function readNameOnly(reading: Reading, name: number, house: number): number | undefined {
  const token = reading.tokens[name];
  if (token === undefined || !isCapital(reading, token) || token.folded.length < 4 || isNumbered(token.folded)) return undefined;
  if (isYear(reading.tokens[house] ?? token)) return undefined;
  const hasTwo = /^\/$/.test(gapAfter(reading, house)) && /^\d{1,3}[a-z]?$/.test(reading.tokens[house + 1]?.folded ?? '');
  const hasAdjective = endsWithOne(token.folded, words.adjectives);
  const lives = reading.tokens.slice(Math.max(0, name - 4), name).some(({ folded }) => living.has(folded));
  const isLong = (reading.tokens[house]?.folded.length ?? 0) >= 3;
  if (lives || (hasTwo && (hasAdjective || isLong))) return name;
  // Masarykova 12, 400 01
  const behind = reading.text.slice(reading.tokens[house]?.end, (reading.tokens[house]?.end ?? 0) + 9);
  return /^,? (?:\d{5}|\d{3} \d{2})(?!\d)/.test(behind) && gapAfter(reading, name) === ' ' ? name : undefined;
}

function readEnglish(reading: Reading, house: number): number | undefined {
  for (let at = house + 1; at <= house + 3; at++) {
    const token = reading.tokens[at];
    if (token === undefined || !isCapital(reading, token) || !/^ $/.test(gapAfter(reading, at - 1))) return undefined;
    if (at > house + 1 && afterNumber.has(token.folded)) return at;
  }
  return undefined;
}

/** 12 a, 12-14, 12/3, and the flat: бл. 305 вх. А ап. 12, m. 4 */
function findEnd({ text, tokens }: Reading, house: number): number {
  const from = tokens[house]?.end ?? 0;
  const rest = text.slice(from, from + 60);
  const more =
    /^(?: ?[a-h](?![\p{L}\d]))?(?: ?[-/] ?(?:\d{1,4}[a-z]?|[a-h])(?![\p{L}\d]))?(?:,? ?(?:вх|ет|ап|бл|ap|et|sc|bl|m|int|scala|wohnung|whg|kat|stan|byt)\.? ?[\p{L}\d]{1,4}(?![\p{L}\d])){0,4}/iu.exec(
      rest,
    );
  return from + (more?.[0].length ?? 0);
}

function readHouse(reading: Reading, house: number): PersonalHit | undefined {
  const { tokens } = reading;
  const token = tokens[house];
  if (token === undefined || !isHouse(token) || countsSomething(reading, house)) return undefined;
  if (isYear(token) && gapAfter(reading, house) !== '/') return undefined;
  const english = readEnglish(reading, house);
  if (english !== undefined) return { start: token.start, end: tokens[english]?.end ?? token.end, kind: 'street' };
  const name = findNameEnd(reading, house);
  if (name < 0 || !isClose(gapAfter(reading, house - 1))) return undefined;
  const first = readGerman(reading, name) ?? readKindBefore(reading, name) ?? readNameOnly(reading, name, house);
  if (first === undefined) return undefined;
  return { start: tokens[first]?.start ?? token.start, end: findEnd(reading, house), kind: 'street' };
}

/** Streets with a house number, in the forms of eight languages, also without capitals. */
export function findStreets(text: string): PersonalHit[] {
  const reading: Reading = { text, tokens: tokenize(text) };
  return reading.tokens.flatMap((_, index) => readHouse(reading, index) ?? []);
}
