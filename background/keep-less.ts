import type { InteractionDraft } from '../core/interaction/interaction.ts';
import { stripTraces, withoutTraces } from '../core/interaction/stamp.ts';
import { hashForDevice } from './device.ts';
import { getLabels } from './library.ts';

export const isSpecialTopic = (topic: string): boolean => getLabels().special.includes(topic);

/** A draft before it touches any storage: special categories without traces, people's profiles as keyed hashes only. */
export async function keepLess(draft: InteractionDraft, isSpecial = false): Promise<InteractionDraft> {
  const lean = isSpecial ? stripTraces(draft) : withoutTraces(draft, isSpecialTopic);
  if (!lean.space?.startsWith('p:')) return lean;
  const { space, ...rest } = lean;
  try {
    return { ...rest, space: `h:${await hashForDevice(`${lean.site}|${space}`)}` };
  } catch {
    // the key lies in the database that cannot be opened: better no space than a person's profile
    return rest;
  }
}
