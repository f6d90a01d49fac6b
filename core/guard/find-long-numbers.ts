import { findWebLinks, type Span } from './find-web-links.ts';

/** A space that bans phone numbers bans what looks like one; postcodes, amounts and years are shorter. */
const fewestDigits = 6;

const runs = /(?<![\p{L}\p{N}])\+?\(?\d(?:[\d ()./\u00a0–-]*\d)?/gu;

/** Long runs of digits that are no phone number. */
const others = [
  // 116 111: helplines of all Europe, which belong to nobody and must not be lost
  /(?<![\d+/-]|\d )116 ?\d{3}(?![ /–-]*\d)/gu,
  // 15.03.2026, 1. 3. 2026, 2026-11-22
  /(?<!\d)\d{1,2}\. ?\d{1,2}\. ?(?:19|20)\d\d(?!\d)/gu,
  /(?<!\d)(?:19|20)\d\d-\d\d-\d\d(?!\d)/gu,
  // 8.00-16.30
  /(?<![\d.])\d{1,2}\.\d\d ?[–-] ?\d{1,2}\.\d\d(?![\d.]*\d)/gu,
  // rooms 242-244
  /(?<![\d+/-]|\d )\d{1,3} ?[–-] ?\d{1,3}(?![ /–-]*\d)/gu,
  // 2024-2026, 2026/27
  /(?<!\d)(?:19|20)\d\d ?[/–-] ?(?:(?:19|20)\d\d|\d\d)(?![ /–-]*\d)/gu,
  // regulations: 883/2004
  /(?<![\d/]|\d )\d{1,4}\/(?:19|20)\d\d(?![ /–-]*\d)/gu,
  // 1 250 000 Kč, 120.000,00 €
  /(?<!\d)\d[\d. \u00a0]*(?:,\d{1,2}|,[–-])? ?(?:€|eur|kč|czk|zł|pln|lei|ron|лв|bgn|евро)/giu,
];

/** What the people of a space take for a phone number, whoever it belongs to; personal data is another matter. */
export function findLongNumbers(text: string): Span[] {
  const masked = others.reduce((left, other) => left.replace(other, blank), maskLinks(text));
  return [...masked.matchAll(runs)]
    .filter(([run]) => run.replace(/\D/g, '').length >= fewestDigits)
    .map(({ 0: run, index }) => ({ start: index, end: index + run.length }));
}

/** As long as before, so that places in the text stay what they are. */
const blank = (part: string): string => 'x'.repeat(part.length);

const maskLinks = (text: string): string =>
  findWebLinks(text).reduce((left, { start, end }) => left.slice(0, start) + blank(left.slice(start, end)) + left.slice(end), text);
