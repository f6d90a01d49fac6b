import type { Evidence } from '../core/finding/finding.ts';

export type Sign = Evidence['sign'];

/** Where stretches overlap the first of these is shown. */
export const signsByWeight: readonly Sign[] = ['emergency', 'claim', 'need', 'time', 'topic', 'place'];

export interface Stretch {
  text: string;
  sign?: Sign;
}

const heavier = (one: Evidence, other: Evidence): Evidence =>
  signsByWeight.indexOf(other.sign) < signsByWeight.indexOf(one.sign) ? other : one;

/** Cuts a text into stretches with one sign or none; together they are the text again. */
export function splitEvidence(text: string, evidence: readonly Evidence[]): Stretch[] {
  const inside = evidence.filter(({ start, end }) => start >= 0 && start < end && end <= text.length);
  const cuts = [...new Set([0, text.length, ...inside.flatMap(({ start, end }) => [start, end])])].sort((one, other) => one - other);
  const stretches: Stretch[] = [];
  for (const [index, start] of cuts.entries()) {
    const end = cuts[index + 1];
    if (end === undefined) break;
    const here = inside.filter((found) => found.start <= start && found.end >= end);
    const sign = here.length === 0 ? undefined : here.reduce(heavier).sign;
    const last = stretches.at(-1);
    if (last !== undefined && last.sign === sign) last.text += text.slice(start, end);
    else stretches.push(sign === undefined ? { text: text.slice(start, end) } : { text: text.slice(start, end), sign });
  }
  return stretches;
}

/** Up to three words that gave the post away, the weightiest first; none that stands in another. */
export function nameEvidence(text: string, evidence: readonly Evidence[]): string[] {
  const ordered = [...evidence].sort(
    (one, other) => signsByWeight.indexOf(one.sign) - signsByWeight.indexOf(other.sign) || one.start - other.start,
  );
  const words = ordered.filter(({ sign }) => sign !== 'place').map(({ start, end }) => text.slice(start, end).trim());
  const distinct = [...new Map(words.map((word) => [word.toLowerCase(), word])).entries()];
  const isInAnother = (word: string): boolean => distinct.some(([other]) => other !== word && other.includes(word));
  return distinct.flatMap(([folded, word]) => (word === '' || isInAnother(folded) ? [] : [word])).slice(0, 3);
}
