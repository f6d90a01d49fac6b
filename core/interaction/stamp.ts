import { sha256, toBytes } from '../team/bytes.ts';
import type { Interaction, InteractionDraft, Stamp } from './interaction.ts';

/** Situations that say something of a person's health or of violence, whatever the topics say. */
const specialSituations = new Set<InteractionDraft['emergency']>(['life', 'suicidality', 'child', 'violence', 'no-vital-medicine']);

/** A draft, or what is known before there is one. */
type Sensitive = InteractionDraft | Pick<InteractionDraft, 'topics' | 'emergency'>;

export const isSpecialDraft = (draft: Sensitive, isSpecial: (topic: string) => boolean): boolean =>
  listTopics(draft).some(isSpecial) || specialSituations.has(draft.emergency);

/** Also by the day alone, without the time: topics that made it special may have been set aside since. */
export const isSpecialRecord = (record: Interaction, isSpecial: (topic: string) => boolean): boolean =>
  isSpecialDraft(record, isSpecial) || /^\d{4}-\d\d-\d\d$/.test(record.at);

/** A corrected topic names the one it was taken for before, too. */
const listTopics = (draft: Sensitive): string[] =>
  'act' in draft && draft.act === 'finding-corrected' ? [...draft.topics, draft.from ?? '', draft.to ?? ''] : draft.topics;

/**
 * A draft as it may be kept anywhere. Topics of a special category (GDPR Article 9) lose the space and everything of the
 * place below the Land, so that nobody can be found by them.
 */
export function withoutTraces(draft: InteractionDraft, isSpecial: (topic: string) => boolean): InteractionDraft {
  return isSpecialDraft(draft, isSpecial) ? stripTraces(draft) : draft;
}

export function stripTraces(draft: InteractionDraft): InteractionDraft {
  const { space: _space, place, ...rest } = draft;
  return { ...rest, ...(place && { place: { country: place.country, land: place.land } }) };
}

/** The record of a draft. With a topic of a special category it has the day alone, without the time. */
export function stampInteraction(draft: InteractionDraft, stamp: Stamp, isSpecial: (topic: string) => boolean): Interaction {
  const at = isSpecialDraft(draft, isSpecial) ? stamp.at.slice(0, 10) : stamp.at;
  return { ...withoutTraces(draft, isSpecial), ...stamp, at };
}

/** One way to write a record for hashing: keys sorted at every depth. */
export const toCanonicalJson = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );

export const firstHash = '0'.repeat(64);

/** What the next record of the log names as the one before it, 64 hex digits. */
export const hashRecord = (record: Interaction): Promise<string> => sha256(toBytes(toCanonicalJson(record)));
