import type { Interaction, InteractionDraft, Stamp } from './interaction.ts';

/**
 * A draft as it may be kept. Topics of a special category (GDPR Article 9) lose space, everything of the place below the
 * Land and the time of day, so that nobody can be found by them.
 */
export function stampInteraction(draft: InteractionDraft, stamp: Stamp, isSpecial: (topic: string) => boolean): Interaction {
  if (!draft.topics.some(isSpecial)) return { ...draft, ...stamp };
  const { space: _space, place, ...rest } = draft;
  const land = place && { place: { country: place.country, land: place.land } };
  return { ...rest, ...land, ...stamp, at: stamp.at.slice(0, 10) } as Interaction;
}

/** One way to write a record for hashing: keys sorted at every depth. */
export const toCanonicalJson = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );

export const firstHash = '0'.repeat(64);
