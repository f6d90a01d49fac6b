import type { Draft } from '../core/answer/draft.ts';
import { mayBeAnswered } from '../core/answer/suggest.ts';
import { isBlank } from '../core/finding/blank-finding.ts';
import { isRuleBroken } from '../core/guard/check-draft-use.ts';
import { findInDraft, listPublicTexts } from '../core/guard/find-in-draft.ts';
import { isEmergency } from './is-emergency.ts';
import type { ChosenFinding, Insertion } from './panel-view.ts';

type Problem = Draft['problems'][number];

/** These are the counsellor's to decide; the others leave nothing fit to insert. */
const decidable: readonly Problem[] = ['other-language', 'original-changed', 'help-point-ended'];
export const isBlocking = (problem: Problem): boolean => !decidable.includes(problem);

/** The language is said beside its choice. */
export const isToldHere = (problem: Problem): boolean => problem !== 'other-language';

/** By hand it could be made shorter. */
const copyable: readonly Problem[] = ['too-long'];

const settled: readonly string[] = ['inserting', 'standing', 'posted'];

/** The panel has asked about an unreviewed text: the same press again means yes. */
export const isAskedAbout = (insertion: Insertion, wants: 'insert' | 'copy'): boolean =>
  insertion.state === 'unreviewed' && insertion.wants === wants;

/** After the first half of a short answer the second one goes in. */
const isNextHalf = ({ insertion, draft }: ChosenFinding): boolean =>
  insertion.state === 'posted' && insertion.variant === 'short' && draft?.variant === 'second';

/** What has to be answered with a second press before the text goes in; the gravest, since one press answers for all that is shown. */
export type Question = 'personal-data' | 'rules' | 'changed' | 'unreviewed';

/** From the least grave. */
const byGravity: readonly Question[] = ['unreviewed', 'changed', 'rules', 'personal-data'];

/** A press answers what was asked and what is less grave; something graver that came up since is asked anew. */
export const isAnswered = (question: Question, asked: Question | undefined): boolean =>
  asked !== undefined && byGravity.indexOf(asked) >= byGravity.indexOf(question);

export function findQuestion({ draft, finding, suggestion, useWarnings = [] }: ChosenFinding): Question | undefined {
  if (draft === undefined || suggestion === undefined) return undefined;
  // in a private chat it is where it belongs
  if (!isBlank(finding.post) && findInDraft(draft.text, listPublicTexts(draft, suggestion)).mustConfirm) return 'personal-data';
  if (isRuleBroken(useWarnings)) return 'rules';
  if (!draft.review.mustConfirm) return undefined;
  return draft.problems.includes('original-changed') ? 'changed' : 'unreviewed';
}

/** What was offered before the text grew into an emergency is not to be used any more. */
const isWithheld = (chosen: ChosenFinding): boolean =>
  !mayBeAnswered(chosen.finding) || (isEmergency(chosen) && chosen.areAnswersShown !== true);

/** False also while the text stands in the reply box: inserted twice it would be sent twice. */
export function canInsert(chosen: ChosenFinding | undefined): boolean {
  if (chosen?.draft === undefined || isWithheld(chosen)) return false;
  if (settled.includes(chosen.insertion.state) && !isNextHalf(chosen)) return false;
  return !chosen.draft.problems.some(isBlocking);
}

export function canCopy(chosen: ChosenFinding | undefined): boolean {
  if (chosen?.draft === undefined || isWithheld(chosen)) return false;
  const { draft } = chosen;
  return draft.text !== '' && !draft.problems.some((problem) => isBlocking(problem) && !copyable.includes(problem));
}
