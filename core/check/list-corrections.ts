import { toCorrection } from '../answer/to-correction.ts';
import type { Answer } from '../pack/schema.ts';
import type { Placed, PlacedEntries } from './place-entries.ts';

/** What goes out of each claim, with the place of the claim. */
export function listCorrections({ entries }: PlacedEntries): Placed<Answer>[] {
  const frame = entries.correctionFrames[0]?.entry;
  if (frame === undefined) return [];
  return entries.claims.flatMap((placed) => {
    const entry = toCorrection(placed.entry, frame);
    return entry === undefined ? [] : [{ ...placed, entry }];
  });
}

/** Where a text of a correction stands in its claim: `.texts.de.short[1]` → `.short.de[1]`, `.texts.de.core` → `.fact.de`. */
export function locateInClaim(at: string): string {
  const [, language, part = 'core', index = ''] = /^\.texts\.(\w+)\.(\w+)(.*)$/.exec(at) ?? [];
  return `.${part === 'short' ? 'short' : 'fact'}.${language}${index}`;
}
