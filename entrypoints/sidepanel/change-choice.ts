import type { Draft, DraftChoice } from '../../core/answer/draft.ts';

/** `ownText: undefined`: back to the reviewed text */
export type DraftChange = Partial<Omit<DraftChoice, 'ownText' | 'ownSince'>> & { ownText?: string | undefined };

/** What is chosen now, from the draft as it stands and what the counsellor changed in it on a day (ISO date). */
export function changeChoice(draft: Draft, change: DraftChange, today: string): DraftChoice {
  const { answerId, language, variant, helpPointIds, fields, opening, closing } = draft;
  const { ownText, ...changed } = 'ownText' in change ? change : { ...change, ownText: draft.edited ? draft.text : undefined };
  const own = ownText === undefined ? {} : { ownText, ownSince: 'ownText' in change ? today : (draft.ownSince ?? today) };
  const lines = { ...(opening === undefined ? {} : { opening }), ...(closing === undefined ? {} : { closing }) };
  return { answerId, language, variant, helpPointIds, fields, ...lines, ...changed, ...own };
}
