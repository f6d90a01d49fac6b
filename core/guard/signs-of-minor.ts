import { type Token, tokenize } from '../text/tokenize.ts';
import words from './minor-words.json' with { type: 'json' };

/** Where a text says that its writer is under 18, in UTF-16 units. */
export interface MinorSign {
  start: number;
  end: number;
}

type Words = (typeof words.languages)['de'];
/** `aged`: the age as a quality, such as 16-jährig */
type Item = { kind: 'age' | 'aged' | 'class' } | { kind: 'word'; any: readonly string[] };

interface Pattern {
  items: Item[];
  language: Words;
}

interface Reading {
  text: string;
  tokens: Token[];
}

const languages: readonly Words[] = Object.values(words.languages);
const ages: Partial<Record<string, number>> = words.ages;
const ordinals: Partial<Record<string, number>> = words.ordinals;
const youngest = 9;
/** Between two words of a pattern, such as "ich bin doch erst 15" */
const mostFillers = 2;

const kinds: Partial<Record<string, Item>> = { '<age>': { kind: 'age' }, '<aged>': { kind: 'aged' }, '<class>': { kind: 'class' } };
const readItem = (written: string): Item => kinds[written] ?? { kind: 'word', any: written.split('|') };

const patterns: readonly Pattern[] = languages.flatMap((language) =>
  [...language.says, ...language.classes].map((pattern) => ({ items: pattern.split(' ').map(readItem), language })),
);

/** By their first word, for most words begin none; those that begin with a number under an empty one. */
const byFirst = new Map<string, Pattern[]>();
for (const pattern of patterns) {
  const [first] = pattern.items;
  for (const word of first?.kind === 'word' ? first.any : ['']) byFirst.set(word, [...(byFirst.get(word) ?? []), pattern]);
}
const listPatterns = ({ folded }: Token): Pattern[] =>
  byFirst.get(/^\d/.test(folded) || folded in ages || folded in ordinals ? '' : folded) ?? [];

const isLike = (word: string, pattern: string): boolean =>
  pattern.endsWith('*') ? word.startsWith(pattern.slice(0, -1)) : word === pattern;
const isOneOf = (token: Token | undefined, list: readonly string[]): boolean =>
  token !== undefined && list.some((pattern) => isLike(token.folded, pattern));

function isAge({ folded }: Token): boolean {
  const age = /^\d{1,2}$/.test(folded) ? Number(folded) : (ages[folded] ?? 0);
  return age >= youngest && age < 18;
}

function isClass({ folded }: Token, oldest: number): boolean {
  const [, digits] = /^(\d{1,2})(?:[a-eа-д]|th|te[nr]?|mi|ti|og|om)?$/.exec(folded) ?? [];
  const number = digits === undefined ? (ordinals[folded] ?? 0) : Number(digits);
  return number >= 1 && number <= oldest;
}

/** 16letý in one word */
const isAged = ({ folded }: Token, { adjectives }: Words): boolean =>
  /^(?:9|1[0-7])\p{L}/u.test(folded) && adjectives.some((ending) => isLike(folded.replace(/^\d+/, ''), ending));

function fits(token: Token, item: Item, language: Words): boolean {
  if (item.kind === 'word') return isOneOf(token, item.any);
  if (item.kind === 'class') return isClass(token, language.oldestClass);
  return isAge(token) || (item.kind === 'aged' && isAged(token, language));
}

const gapAfter = ({ text, tokens }: Reading, index: number): string =>
  text.slice(tokens[index]?.end ?? text.length, tokens[index + 1]?.start ?? text.length);

/** A full stop after a number ends nothing: "in die 9. Klasse". */
const isOneSentence = (reading: Reading, index: number): boolean => {
  const gap = gapAfter(reading, index);
  return !/[!?\n…;]/.test(gap) && (!/\.\s/.test(gap) || /^(?:\d|[ivx]+$)/.test(reading.tokens[index]?.folded ?? ''));
};

/** The last word of a pattern that begins here. */
function matchFrom(reading: Reading, first: number, { items, language }: Pattern): number | undefined {
  let at = first;
  for (const [place, item] of items.entries()) {
    let skipped = 0;
    while (place > 0 && skipped < mostFillers) {
      const token = reading.tokens[at];
      if (token === undefined || fits(token, item, language) || !isOneOf(token, language.fillers)) break;
      at++;
      skipped++;
    }
    const token = reading.tokens[at];
    if (token === undefined || !fits(token, item, language)) return undefined;
    if (place > 0 && !isOneSentence(reading, at - 1)) return undefined;
    // 8-ми клас, clasa a 8-a
    const hasEnding = item.kind === 'class' && gapAfter(reading, at) === '-' && (reading.tokens[at + 1]?.folded.length ?? 9) <= 3;
    at += hasEnding ? 2 : 1;
  }
  return at - 1;
}

/** Over "years old"; whether it was a word that makes the age a quality: 16-jährig, 16 year old. */
function skipYears(reading: Reading, last: number, language: Words): { last: number; isQuality: boolean } {
  const { tokens } = reading;
  let at = last;
  const joins = (index: number): boolean => /^[ -]{0,2}$|^\. $/.test(gapAfter(reading, index));
  if (joins(at) && isOneOf(tokens[at + 1], language.adjectives)) return { last: at + 1, isQuality: true };
  if (joins(at) && isOneOf(tokens[at + 1], language.years)) at++;
  if (joins(at) && isOneOf(tokens[at + 1], language.old)) return { last: at + 1, isQuality: true };
  return { last: at, isQuality: false };
}

/** "16 weeks", "16 Jahre hier", "16 lat pracy", 16 €, 16:30: the number counts something else. */
function standsAlone(reading: Reading, last: number, language: Words): boolean {
  const gap = gapAfter(reading, last);
  const next = reading.tokens[last + 1];
  if (/^ ?[€$£%°]/.test(gap) || (/^[.,:/-]$/.test(gap) && /^\d/.test(next?.folded ?? ''))) return false;
  if (next === undefined || /[.,!?;)\n…]|\s[-–]\s|[^\s\p{P}]/u.test(gap)) return true;
  const isSum = isOneOf(next, language.joins) && /^\d/.test(reading.tokens[last + 2]?.folded ?? '');
  return isOneOf(next, language.follows) && !isSum;
}

/** The last word of the sign; undefined where the number is no age. */
function readAge(reading: Reading, matched: number, { items, language }: Pattern): number | undefined {
  const kind = items.find((item) => item.kind === 'age' || item.kind === 'aged')?.kind;
  const token = reading.tokens[matched];
  if (kind === undefined || (kind === 'aged' && token !== undefined && isAged(token, language))) return matched;
  const { last, isQuality } = skipYears(reading, matched, language);
  return isQuality || (kind === 'age' && standsAlone(reading, last, language)) ? last : undefined;
}

function readSign(reading: Reading, first: number, pattern: Pattern): MinorSign | undefined {
  const { tokens } = reading;
  const matched = matchFrom(reading, first, pattern);
  if (matched === undefined) return undefined;
  const hasPronoun = !isOneOf(tokens[first], words.pronouns) && isOneOf(tokens[first - 1], words.pronouns);
  const begin = hasPronoun && gapAfter(reading, first - 1) === ' ' ? first - 1 : first;
  if (isOneOf(tokens[begin - 1], words.negations) && isOneSentence(reading, begin - 1)) return undefined;
  const last = readAge(reading, matched, pattern);
  const start = tokens[begin]?.start ?? 0;
  return last === undefined ? undefined : { start, end: tokens[last]?.end ?? start };
}

const bracketed =
  /(?<!\p{L})(?:ich|i|me|аз|já|ja|eu|io) ?\((?:[wmfkžz][ /]?)?(?:9|1[0-7]) ?(?:[wmfjkžz]|j\.|yo|let|lat|ani|anni|г\.?|god\.?)?\)/giu;

/**
 * What the writer says of the own age or class, never of a child's: "I'm 16", not "my son is 16". A hint to be careful, no proof:
 * the longest sign at each place, in the order of the text.
 */
export function findSignsOfMinor(text: string): MinorSign[] {
  const reading: Reading = { text, tokens: tokenize(text) };
  const said = reading.tokens.flatMap((token, first) => listPatterns(token).flatMap((pattern) => readSign(reading, first, pattern) ?? []));
  const inBrackets = [...text.matchAll(bracketed)].map(({ index, 0: written }) => ({ start: index, end: index + written.length }));
  const ordered = [...said, ...inBrackets].sort((one, other) => one.start - other.start || other.end - one.end);
  return ordered.filter((sign, index) => ordered.slice(0, index).every(({ end }) => end <= sign.start));
}
