import type { Token } from '../text/tokenize.ts';
import collisions from './collisions.json' with { type: 'json' };
import { announcesPlace, type Preposition, readPreposition, saysDwelling } from './place-words.ts';

/** How a stretch of text was taken for a place. */
export type MentionKind = 'name' | 'inflected' | 'sound' | 'district' | 'adjective' | 'typo' | 'postcode';

/** What stands around a mention and speaks for a place. */
export interface Surroundings {
  /** a capital letter that no beginning of a sentence explains, in a text that uses capitals sparingly */
  isCapital: boolean;
  startsSentence: boolean;
  /** any capital letter in such a text */
  hasCapital: boolean;
  /** the text has capital and small letters as usual */
  isCased: boolean;
  preposition: Preposition | undefined;
  isAnnounced: boolean;
  isDwelling: boolean;
  besidePostcode: boolean;
  /** nothing else stands between the punctuation marks around it */
  isAlone: boolean;
  isGerman: boolean;
  /** the text's language is known and not German */
  isForeign: boolean;
}

export interface Candidate {
  kind: MentionKind;
  /** the word as written and the form it was found under are no everyday words */
  ambiguity: 'none' | 'word' | 'german' | 'name' | 'elsewhere';
  /** 100 × log10 of the inhabitants */
  size: number;
  letters: number;
  words: number;
}

const everyday = new Set(collisions.words);
const elsewhere = new Set(collisions.elsewhere);
const given = new Set(collisions.names);
const german = new Set(collisions.germanOnly);

/** `german`: an everyday word in German texts only; `elsewhere`: a town or region that is likelier meant. */
export function readAmbiguity(word: string): Candidate['ambiguity'] {
  if (german.has(word)) return 'german';
  if (elsewhere.has(word)) return 'elsewhere';
  if (given.has(word)) return 'name';
  return everyday.has(word) ? 'word' : 'none';
}

/** Whether a text uses capitals as usual, so that one says something. */
export function isCased(tokens: Token[], text: string): boolean {
  let capitals = 0;
  let words = 0;
  for (let at = 0; at < tokens.length && words < mostWords; at++) {
    const start = tokens[at]?.start ?? 0;
    const code = text.charCodeAt(start);
    if (code < 58) continue;
    words++;
    if (code < 128 ? code < 91 : isUpper(text.charAt(start))) capitals++;
  }
  return capitals > 0 && capitals < Math.max(2, words * 0.8);
}

/** So many words show how a text uses capitals. */
const mostWords = 100;
const isUpper = (letter: string): boolean => letter !== letter.toLowerCase();

interface Post {
  tokens: Token[];
  text: string;
  language: string | undefined;
  isCased: boolean;
}

/** `from` and `to` are the numbers of the mention's first and last token. */
export function readSurroundings({ tokens, text, language, isCased }: Post, from: number, to: number): Surroundings {
  const first = tokens[from];
  const last = tokens[to];
  const before = tokens[from - 1];
  const sameSentence = before?.sentence === first?.sentence ? before?.folded : undefined;
  const startsSentence = sameSentence === undefined;
  const letter = text[first?.start ?? 0] ?? '';
  const capital = letter !== letter.toLowerCase();
  const isClosedBefore = startsSentence || /[,;:–—(|/•]\s*$|\s-\s*$/.test(text.slice(before?.end ?? 0, first?.start));
  const isClosedAfter = to + 1 >= tokens.length || /^\s*[,;.!?)\n–—|/•]|^\s-\s/.test(text.slice(last?.end, tokens[to + 1]?.start));
  const isAnnounced = sameSentence !== undefined && announcesPlace(sameSentence);
  const preposition = sameSentence === undefined ? undefined : readPreposition(sameSentence, language);
  return {
    isCapital: capital && isCased && !startsSentence,
    startsSentence,
    hasCapital: capital && isCased,
    isCased,
    preposition: preposition ?? (isAnnounced ? 'here' : undefined),
    isAnnounced,
    isDwelling: dwells(tokens, from, to),
    besidePostcode: isPostcode(before) || isPostcode(tokens[to + 1]),
    isAlone: capital && isClosedBefore && isClosedAfter,
    isGerman: language === 'de',
    isForeign: language !== undefined && language !== 'de' && language !== 'unknown',
  };
}

const isPostcode = (token: Token | undefined): boolean => token?.folded.length === 5 && /^\d{5}$/.test(token.folded);

/** Up to three words before (`mieszkam obecnie w …`) or the one after (`Ханау сме`). */
function dwells(tokens: Token[], from: number, to: number): boolean {
  for (let at = Math.max(0, from - 3); at <= Math.min(tokens.length - 1, to + 1); at++) {
    if ((at < from || at > to) && saysDwelling(tokens[at]?.folded ?? '')) return true;
  }
  return false;
}

/** Whether it is a place at all. Big towns need little, small ones and everyday words need support. */
export function isPlace(candidate: Candidate, around: Surroundings): boolean {
  const { kind, ambiguity, size } = candidate;
  if (kind === 'postcode' || around.besidePostcode) return true;
  const isFree = ambiguity === 'none' || (ambiguity === 'german' && around.isForeign);
  if (!isFree) return isSupported(candidate, around);
  if (kind === 'adjective') return size >= 500 && (around.hasCapital || !around.isGerman) && candidate.letters >= 6;
  if (kind === 'typo')
    return (
      (around.isCapital && (!around.isGerman || around.preposition !== undefined)) || (!around.isCased && around.preposition !== undefined)
    );
  if (kind === 'district') return around.isCapital || around.preposition !== undefined || around.isAlone || candidate.letters >= 7;
  if (kind === 'name') return isName(candidate, around);
  return isChangedName(candidate, around);
}

/** An everyday word or a person's name is a place with a preposition and a capital, or after a word that announces places. */
function isSupported({ kind, ambiguity, size, words }: Candidate, around: Surroundings): boolean {
  if (kind === 'adjective' || kind === 'typo' || kind === 'district') return false;
  if (ambiguity === 'elsewhere' && (kind !== 'name' || !around.isAnnounced)) return false;
  const isNamed = around.isCapital || !around.isCased;
  if (around.isAnnounced && isNamed && around.preposition && size >= 400) return true;
  if (kind === 'sound') return false;
  if (around.isAlone && ambiguity !== 'name' && size >= 470 && words === 1) return true;
  if (!around.preposition) return false;
  if (!around.isCased) return around.isDwelling || size >= 530;
  if (!around.isCapital) return false;
  return around.isGerman ? around.isDwelling || size >= 460 : size >= 400 || around.isDwelling;
}

function isName({ size, letters, words }: Candidate, around: Surroundings): boolean {
  const { isCapital, isCased, preposition, isAlone, isAnnounced, isGerman, startsSentence } = around;
  if (size >= 500) return letters >= 5 || around.hasCapital || preposition !== undefined || isAlone || !isCased;
  if (isCapital && preposition) return true;
  if (isAnnounced && isCapital) return true;
  if (words >= 2) return size >= 370 || isCapital;
  if (size >= 430) {
    if (isCapital || preposition || (isAlone && letters >= 4)) return true;
    return letters >= 6 && (startsSentence || !isCased);
  }
  if (size < 370) return false;
  return (isCapital && letters >= 7 && !isGerman) || (preposition !== undefined && !isCased && letters >= 6) || (isAlone && letters >= 5);
}

/** Found under another form than written. */
function isChangedName({ kind, size, letters }: Candidate, around: Surroundings): boolean {
  const { isCapital, hasCapital, preposition, isCased, isAlone, isDwelling } = around;
  // German itself adds no endings but -s
  if (around.isGerman && !preposition && letters <= 6) return false;
  if (size >= 500) {
    if (isCapital || preposition || isAlone || (isDwelling && !isCased)) return letters >= 4;
    return letters >= (kind === 'sound' ? 7 : 6) && (!isCased || hasCapital);
  }
  if (size >= 430)
    return letters >= 5 && (preposition || (isDwelling && !isCased) ? isCapital || !isCased || letters >= 6 : isCapital && letters >= 7);
  return isCapital && preposition !== undefined && letters >= (kind === 'sound' ? 6 : 5);
}

const weights: Record<MentionKind, number> = {
  name: 3,
  inflected: 2.8,
  district: 2.6,
  sound: 2.4,
  postcode: 2.2,
  typo: 1.5,
  adjective: 1.2,
};

/** Surer mentions, bigger towns and where somebody is now weigh more; `position` runs from 0 at the beginning to 1. */
export function weigh(candidate: Candidate, around: Surroundings, position: number): number {
  let score = weights[candidate.kind] + candidate.size * 0.003 - 0.8 * position;
  if (around.preposition) score += around.preposition === 'here' ? 1.2 : 0.8;
  if (around.isAnnounced) score += 0.3;
  if (around.isCapital) score += 0.3;
  if (around.isDwelling) score += 0.3;
  if (around.besidePostcode) score += 0.5;
  return score;
}
