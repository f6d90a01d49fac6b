import type { Draft, DraftChoice } from '../../core/answer/draft.ts';

/** `ownText: undefined`: back to the reviewed text */
type Removable = 'opening' | 'closing' | 'script' | 'ownTextId' | 'ownText';
export type DraftChange = Partial<Omit<DraftChoice, Removable | 'ownBasis'>> & { [K in Removable]?: DraftChoice[K] | undefined };

/** What is chosen now, from the draft as it stands and what the counsellor changed in it. */
export function changeChoice(draft: Draft, change: DraftChange): DraftChoice {
  const { answerId, language, variant, helpPointIds, fields } = draft;
  const { ownText, ...changed } = 'ownText' in change ? change : { ...change, ownText: draft.edited ? draft.text : undefined };
  // own words stay those begun on the answer as it was then, however often they are changed
  const own =
    ownText === undefined ? {} : { ownText, ownBasis: draft.edited && draft.ownBasis !== undefined ? draft.ownBasis : draft.basis };
  // a text of the collection is one only as long as own words stand
  const { ownTextId, ...kept } = pickGiven(draft, ['opening', 'closing', 'script', 'risksSeen', 'ownTextId']);
  const collected = ownText === undefined || ownTextId === undefined ? {} : { ownTextId };
  return { answerId, language, variant, helpPointIds, fields, ...dropUndefined({ ...kept, ...collected, ...changed }), ...own };
}

function pickGiven<K extends keyof Draft>(draft: Draft, names: readonly K[]): Partial<Pick<Draft, K>> {
  return Object.fromEntries(names.flatMap((name) => (draft[name] === undefined ? [] : [[name, draft[name]]]))) as Partial<Pick<Draft, K>>;
}

type Given<T> = { [K in keyof T]: Exclude<T[K], undefined> };

/** What is taken away is absent, never undefined. */
const dropUndefined = <T extends object>(choice: T): Given<T> =>
  Object.fromEntries(Object.entries(choice).filter(([, value]) => value !== undefined)) as Given<T>;
