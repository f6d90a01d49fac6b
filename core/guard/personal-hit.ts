/** In the order in which one covers another where two overlap. */
export const personalKinds = [
  'link',
  'email',
  'iban',
  'national-number',
  'card',
  'document',
  'street',
  'phone',
  'number',
  'handle',
  'name',
] as const;
export type PersonalKind = (typeof personalKinds)[number];

/** A stretch of a text that may lead to a person, in UTF-16 units. */
export interface PersonalHit {
  start: number;
  end: number;
  kind: PersonalKind;
}

/** Covers are line breaks: no number and no street goes on over one, and every offset stays. */
export function coverHits(text: string, hits: readonly PersonalHit[]): string {
  let covered = '';
  let at = 0;
  for (const { start, end } of [...hits].sort((one, other) => one.start - other.start)) {
    if (end <= at) continue;
    covered += text.slice(at, Math.max(at, start)) + '\n'.repeat(end - Math.max(at, start));
    at = end;
  }
  return covered + text.slice(at);
}
