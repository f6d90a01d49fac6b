import { fold } from '../text/fold.ts';
import { findCodes } from './find-codes.ts';
import { findLinks } from './find-links.ts';
import { findHandles, findMail } from './find-mail.ts';
import { findNames } from './find-names.ts';
import { findNumbers } from './find-numbers.ts';
import { findStreets } from './find-streets.ts';
import { coverHits, type PersonalHit, personalKinds } from './personal-hit.ts';
import { readPlainly } from './read-plainly.ts';

export interface FindOptions {
  /** texts that everybody may read, such as phone numbers and addresses of help points: what stands in them is no hit */
  known?: readonly string[];
}

const rankOf = ({ kind }: PersonalHit): number => personalKinds.indexOf(kind);

/** Of two that overlap the one that says more, and what it leaves of the other where digits are left. */
function settleOverlaps(hits: readonly PersonalHit[]): PersonalHit[] {
  const ordered = [...hits].sort((one, other) => one.start - other.start || rankOf(one) - rankOf(other));
  const settled: PersonalHit[] = [];
  for (const hit of ordered) {
    const last = settled.at(-1);
    if (last === undefined || hit.start >= last.end) settled.push({ ...hit });
    else if (rankOf(hit) < rankOf(last)) settled[settled.length - 1] = { ...hit, start: last.start, end: Math.max(hit.end, last.end) };
    else last.end = Math.max(last.end, hit.end);
  }
  return settled;
}

/** In the text as the eye sees it. */
function findPlainly(text: string): PersonalHit[] {
  const mail = findMail(text);
  const links = findLinks(coverHits(text, mail));
  const clear = coverHits(text, [...mail, ...links.hits, ...links.harmless]);
  const codes = findCodes(clear);
  const streets = findStreets(coverHits(clear, codes));
  const numbers = findNumbers(
    coverHits(
      clear,
      codes.filter(({ kind }) => kind === 'iban'),
    ),
  );
  const found = settleOverlaps([...mail, ...links.hits, ...codes, ...streets, ...numbers, ...findHandles(clear)]);
  return settleOverlaps([...found, ...findNames(coverHits(text, found), found)]);
}

const isDigits = ({ kind }: PersonalHit): boolean => ['phone', 'number', 'card', 'national-number', 'document'].includes(kind);

/** One key for all ways of writing a number: with and without the country, the 0, the gaps. */
const keyOfDigits = (written: string): string =>
  written
    .replace(/\D/g, '')
    .replace(/^(?:00|\+)?(?:49|420)(?=\d{6})/, '')
    .replace(/^0+/, '');
const keyOfWords = (written: string): string => (written.match(/[\p{L}\p{N}]+/gu) ?? []).map(fold).join(' ');

/** What is public: the numbers found in the known texts, and their words. */
function makeIsKnown(known: readonly string[]): (hit: PersonalHit, text: string) => boolean {
  const numbers = new Set<string>();
  for (const plain of known.map((text) => readPlainly(text).text)) {
    numbers.add(keyOfDigits(plain));
    if (plain.replace(/\D/g, '').length < 6) continue;
    for (const hit of findPlainly(plain)) if (isDigits(hit)) numbers.add(keyOfDigits(plain.slice(hit.start, hit.end)));
  }
  const words = ` ${known.map(keyOfWords).join(' | ')} `;
  return (hit, text) => {
    const written = text.slice(hit.start, hit.end);
    return isDigits(hit) ? numbers.has(keyOfDigits(written)) : words.includes(` ${keyOfWords(written)} `);
  };
}

const endOfSign = (text: string, at: number): number => at + String.fromCodePoint(text.codePointAt(at) ?? 0).length;

/**
 * What in a text may lead to a person. Made to hide rather too much: any six digits in a row that are no amount, date, hour or law count.
 * Names are found only where somebody says who they are, or beside something else; the time grows with the length of the text.
 */
export function findPersonalData(text: string, { known = [] }: FindOptions = {}): PersonalHit[] {
  const plain = readPlainly(text);
  const found = findPlainly(plain.text);
  const isKnown = known.length === 0 || found.length === 0 ? () => false : makeIsKnown(known);
  return found
    .filter((hit) => !isKnown(hit, plain.text))
    .map(({ start, end, kind }) => ({ start: plain.at[start] ?? 0, end: endOfSign(text, plain.at[end - 1] ?? text.length), kind }));
}
