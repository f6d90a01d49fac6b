import { chooseDraft, type Draft, type DraftChoice, type DraftRequest, makeDraft } from './draft.ts';

/**
 * The draft of what was chosen; where that answer is no longer offered, of the one that stands first now. Own words are never lost:
 * they go on upon it, as words begun on another text.
 */
export function redraft(wanted: DraftChoice, request: DraftRequest): Draft | undefined {
  const draft = makeDraft(wanted, request);
  if (draft !== undefined) return draft;
  const first = chooseDraft(request);
  if (first === undefined) return undefined;
  const { ownText, ownTextId, language } = wanted;
  if (ownText === undefined) return makeDraft(first, request);
  return makeDraft({ ...first, language, ownText, ownBasis: '', ...(ownTextId === undefined ? {} : { ownTextId }) }, request);
}
