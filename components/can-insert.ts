import type { Draft } from '../core/answer/draft.ts';
import type { ChosenFinding } from './panel-view.ts';

type Problem = Draft['problems'][number];

/** These are the counsellor's to decide; the others leave nothing fit to insert. */
const decidable: readonly Problem[] = ['other-language', 'facts-changed'];
export const isBlocking = (problem: Problem): boolean => !decidable.includes(problem);

/** By hand it could be made shorter. */
const copyable: readonly Problem[] = ['too-long'];

const settled: readonly string[] = ['inserting', 'standing', 'posted'];

/** False also while the text stands in the reply box: inserted twice it would be sent twice. */
export function canInsert(chosen: ChosenFinding | undefined): boolean {
  if (chosen?.draft === undefined || settled.includes(chosen.insertion.state)) return false;
  return !chosen.draft.problems.some(isBlocking);
}

export function canCopy(chosen: ChosenFinding | undefined): boolean {
  const draft = chosen?.draft;
  return draft !== undefined && draft.text !== '' && !draft.problems.some((problem) => isBlocking(problem) && !copyable.includes(problem));
}
