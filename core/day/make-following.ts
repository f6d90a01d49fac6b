import type { Act, DraftOf, InteractionDraft } from '../interaction/interaction.ts';
import type { ActContext, Extra } from '../interaction/make-interaction.ts';

/** What is new in every act. */
export type ActStamp = Pick<ActContext, 'id' | 'packs' | 'appVersion' | 'siteVersion'>;

const taken = [
  'site',
  'space',
  'source',
  'channel',
  'postLanguage',
  'topics',
  'urgency',
  'emergency',
  'place',
  'targetGroups',
  'objective',
  'supportedPerson',
] as const;

/** An act on an earlier one: it is about the same person, in the same place. */
export function makeFollowing<A extends Act>(
  act: A,
  { record, stamp }: { record: InteractionDraft; stamp: ActStamp },
  extra: Extra<A>,
): InteractionDraft {
  const common = Object.fromEntries(taken.flatMap((name) => (record[name] === undefined ? [] : [[name, record[name]]])));
  return { act, ...common, ...stamp, ...extra } as unknown as DraftOf<A>;
}
