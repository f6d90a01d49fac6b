import { isHarmlessRun } from './explain-digits.ts';
import { findDigitRuns } from './find-digit-runs.ts';
import { findWebLinks, type Span } from './find-web-links.ts';
import { coverHits } from './personal-hit.ts';
import { readPlainly } from './read-plainly.ts';

/** 116 111: helplines of all Europe, which belong to nobody and must not be lost; hours may stand behind them. */
const isHelpline = ([first = '', second = '']: readonly string[]): boolean =>
  /^116\d{3}$/.test(first) || (first === '116' && second.length === 3);

/** Part of a file number or a model, not of a phone number. */
const isGlued = (text: string, start: number): boolean => /[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, start - 2), start));

/** Rooms 242-244 */
const isRange = (written: string): boolean => /^\d{1,3} ?- ?\d{1,3}$/.test(written);

/** What the people of a space take for a phone number, whoever it belongs to; personal data is another matter. */
export function findLongNumbers(text: string): Span[] {
  const plain = readPlainly(text);
  const clear = coverHits(
    plain.text,
    findWebLinks(plain.text).map((span) => ({ ...span, kind: 'link' as const })),
  );
  return findDigitRuns(clear)
    .filter(({ groups }) => !isHelpline(groups.map(({ digits }) => digits)) && !isHarmlessRun(groups, clear))
    .filter(({ start, end }) => !isRange(clear.slice(start, end)) && !isGlued(clear, start))
    .map(({ start, end }) => ({ start: plain.at[start] ?? 0, end: plain.at[end] ?? text.length }));
}
