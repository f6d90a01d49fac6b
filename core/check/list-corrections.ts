import { makeCorrections } from '../answer/to-correction.ts';
import type { Answer } from '../pack/schema.ts';
import type { Placed, PlacedEntries } from './place-entries.ts';

export interface SaidAnswer {
  placed: Placed<Answer>;
  /** where a text of it, such as `.texts.de.short[1]`, stands in the entry that holds it */
  locate(at: string): string;
}

/** All that can go out: the answers, and the corrections made of claims. */
export const listSaidAnswers = (all: PlacedEntries): SaidAnswer[] => [
  ...all.entries.answers.map((placed) => ({ placed, locate: (at: string) => at })),
  ...listCorrections(all).map((placed) => ({ placed, locate: locateInClaim })),
];

/** With the place of the claim; of claims that are corrected by hand none. */
function listCorrections({ entries }: PlacedEntries): Placed<Answer>[] {
  const { answers, claims, correctionFrames } = entries;
  const made = makeCorrections({
    answers: answers.map(({ entry }) => entry),
    claims: claims.map(({ entry }) => entry),
    frame: correctionFrames[0]?.entry,
  });
  const byClaim = new Map(made.map((correction) => [correction.corrects, correction]));
  return claims.flatMap((placed) => {
    const entry = byClaim.get(placed.entry.id);
    return entry === undefined ? [] : [{ ...placed, entry }];
  });
}

/** `.texts.de.short[1]` → `.short.de[1]`, `.texts.de.core` → `.fact.de` */
function locateInClaim(at: string): string {
  const [, language, part = 'core', index = ''] = /^\.texts\.(\w+)\.(\w+)(.*)$/.exec(at) ?? [];
  return `.${part === 'short' ? 'short' : 'fact'}.${language}${index}`;
}
