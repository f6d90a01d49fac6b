import { type Token, tokenize } from '../text/tokenize.ts';
import givenNames from './given-names.json' with { type: 'json' };
import words from './name-words.json' with { type: 'json' };
import type { PersonalHit } from './personal-hit.ts';

const given = new Set(Object.values(givenNames.names).flatMap((names) => names.split(' ')));
const notNames = new Set(words.notNames);

/** By their last word, for most words end none. */
type Phrases = ReadonlyMap<string, string[][]>;
function split(phrases: readonly string[]): Phrases {
  const byLast = new Map<string, string[][]>();
  for (const phrase of phrases.map((words) => words.split(' '))) {
    const last = phrase.at(-1) ?? '';
    byLast.set(last, [...(byLast.get(last) ?? []), phrase]);
  }
  return byLast;
}
const introduces = split(words.introduces);
const beforeListed = split(words.beforeListed);
const titles = split(words.titles);
/** Only behind these a full stop ends no sentence. */
const abbreviations = /^(?:hr|fr|mr|mrs|ms|dl|dna|na|sig|sigra|dott|gosp|dr)$/;

interface Reading {
  text: string;
  tokens: Token[];
}

const isCapital = ({ text }: Reading, token: Token | undefined): boolean =>
  token !== undefined && /^\p{Lu}/u.test(text.slice(token.start, token.start + 2));
const isWord = (token: Token | undefined): token is Token => token !== undefined && /^\p{L}{2,30}$/u.test(token.folded);
const isGiven = (token: Token | undefined): boolean => isWord(token) && given.has(token.folded);
const isSurname = (token: Token | undefined): boolean =>
  isWord(token) && token.folded.length >= 4 && words.surnameEndings.some((ending) => token.folded.endsWith(ending));
const gapBefore = ({ text, tokens }: Reading, index: number): string =>
  text.slice(tokens[index - 1]?.end ?? 0, tokens[index]?.start ?? text.length);

/** Whether one of the phrases ends right before the word. */
function isAfter(reading: Reading, index: number, phrases: Phrases): boolean {
  return (
    phrases.get(reading.tokens[index - 1]?.folded ?? '')?.some((phrase) =>
      phrase.every((word, at) => {
        const place = index - phrase.length + at;
        return reading.tokens[place]?.folded === word && /^[ :,'’!.-]{0,3}$|^\n$/.test(gapBefore(reading, place + 1));
      }),
    ) === true
  );
}

/** From a first name on: the second one and the surname, as far as they are written like names. */
function takeName(reading: Reading, index: number): PersonalHit | undefined {
  const first = reading.tokens[index];
  if (first === undefined) return undefined;
  let end = first.end;
  for (let at = index + 1; at <= index + 2; at++) {
    const next = reading.tokens[at];
    if (!isWord(next) || !/^[ -]$/.test(gapBefore(reading, at)) || notNames.has(next.folded)) break;
    if (!isCapital(reading, next) && !isSurname(next)) break;
    end = next.end;
  }
  return { start: first.start, end, kind: 'name' };
}

/** Listed names beside an address or number, within three words. */
function isBeside(token: Token, hits: readonly PersonalHit[], text: string): boolean {
  return hits.some(({ start, end }) => {
    const between = token.end <= start ? text.slice(token.end, start) : text.slice(end, token.start);
    const isNear = token.end <= start || token.start >= end;
    return isNear && between.length <= 40 && !/\p{L}.*\n|\n.*\p{L}/su.test(between) && (between.match(/\p{L}+/gu) ?? []).length <= 3;
  });
}

function isName(reading: Reading, index: number, hits: readonly PersonalHit[]): boolean {
  const { tokens, text } = reading;
  const token = tokens[index];
  if (!isWord(token) || notNames.has(token.folded)) return false;
  if (isAfter(reading, index, introduces)) return isGiven(token) || isCapital(reading, token) || token.folded.length > 3;
  if (!isCapital(reading, token)) return false;
  const gap = gapBefore(reading, index);
  const isTitled = gap === ' ' || (/^\. ?$/.test(gap) && abbreviations.test(tokens[index - 1]?.folded ?? ''));
  if (isTitled && isAfter(reading, index, titles)) return true;
  if (!isGiven(token)) return false;
  if (isAfter(reading, index, beforeListed)) return true;
  const next = tokens[index + 1];
  const hasSurname =
    /^ $/.test(gapBefore(reading, index + 1)) && isCapital(reading, next) && isSurname(next) && next?.folded !== token.folded;
  return hasSurname || isBeside(token, hits, text);
}

/** Names where somebody says who they are, after titles, and beside what was found already. Others cannot be told without a list of all words. */
export function findNames(text: string, hits: readonly PersonalHit[]): PersonalHit[] {
  const reading: Reading = { text, tokens: tokenize(text) };
  const near = [...hits].sort((one, other) => one.start - other.start);
  const found: PersonalHit[] = [];
  for (const [index, token] of reading.tokens.entries()) {
    if (token.start < (found.at(-1)?.end ?? 0) || !isName(reading, index, near)) continue;
    const hit = takeName(reading, index);
    if (hit !== undefined) found.push(hit);
  }
  return found;
}
