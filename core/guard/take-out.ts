import type { Span } from './find-web-links.ts';

/** Words of the languages we answer in, in lower case. */
export interface LeadWords {
  /** they stand right before what is taken out and go with it */
  before: readonly string[];
  /** a sentence of these alone says nothing any more */
  empty: readonly string[];
}

/** Stands for what is taken out; from the private use area, so no text has it. */
const gap = '\uE000';

/** The text without these stretches, and without what only led up to them. */
export function takeOut(text: string, spans: readonly Span[], words: LeadWords): string {
  if (spans.length === 0) return text;
  const gapped = [...spans].reverse().reduce((left, { start, end }) => left.slice(0, start) + gap + left.slice(end), text);
  return gapped
    .split('\n')
    .flatMap((line) => mendLine(line, words))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** No line at all where nothing is left of it. */
function mendLine(line: string, words: LeadWords): string[] {
  if (!line.includes(gap)) return [line];
  const mended = absorb(line, words)
    .split(/(?<=[.!?…])\s+/u)
    .flatMap((sentence) => mendSentence(sentence, words))
    .join(' ');
  return /[\p{L}\p{N}]/u.test(mended) ? [mended] : [];
}

/** "Mehr dazu unter: …" goes up to "Mehr dazu"; brackets around nothing and "… or …" go too. */
function absorb(line: string, { before }: LeadWords): string {
  const lead = new RegExp(`[\\s,;:|→–—-]*(?:(?<![\\p{L}\\p{N}])(?:${before.join('|')})(?![\\p{L}\\p{N}])\\.?[\\s:]*)*${gap}`, 'giu');
  return line
    .replace(lead, gap)
    .replace(new RegExp(`${gap}(?:\\s+(?:${conjunctions.join('|')})\\s*)?${gap}`, 'giu'), gap)
    .replace(new RegExp(`\\s*[([„“"«]\\s*${gap}\\s*[)\\]“”"»]`, 'gu'), gap);
}

const conjunctions = ['oder', 'und', 'or', 'and', 'или', 'и', 'nebo', 'a', 'ili', 'i', 'o', 'oppure', 'e', 'lub', 'albo', 'sau', 'și'];

function mendSentence(sentence: string, { empty }: LeadWords): string[] {
  if (!sentence.includes(gap)) return [sentence];
  const left = sentence.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  if (left.every((word) => empty.includes(word) || conjunctions.includes(word))) return [];
  const mended = sentence
    .replaceAll(gap, '')
    .replace(/\s+([,.;:!?…])/gu, '$1')
    .trim();
  return [sentence.startsWith(gap) ? mended.charAt(0).toLocaleUpperCase() + mended.slice(1) : mended];
}
