import type { Draft, DraftChoice } from '../../core/answer/draft.ts';

/** `ownText: undefined`: back to the reviewed text */
export type DraftChange = Partial<Omit<DraftChoice, 'ownText' | 'ownBasis'>> & { ownText?: string | undefined };

/** What is chosen now, from the draft as it stands and what the counsellor changed in it. */
export function changeChoice(draft: Draft, change: DraftChange): DraftChoice {
  const { answerId, language, variant, helpPointIds, fields, opening, closing } = draft;
  const { ownText, ...changed } = 'ownText' in change ? change : { ...change, ownText: draft.edited ? draft.text : undefined };
  // own words stay those begun on the answer as it was then, however often they are changed
  const own =
    ownText === undefined ? {} : { ownText, ownBasis: draft.edited && draft.ownBasis !== undefined ? draft.ownBasis : draft.basis };
  const lines = { ...(opening === undefined ? {} : { opening }), ...(closing === undefined ? {} : { closing }) };
  return { answerId, language, variant, helpPointIds, fields, ...lines, ...changed, ...own };
}
