import type { Draft } from '../core/answer/draft.ts';
import type { UseWarning } from '../core/guard/check-draft-use.ts';

export type Fix = 'other-lines' | 'short' | 'without-links' | 'without-numbers' | 'show-answers';

/** Lines and lengths are those of a reviewed text: own words would be lost. */
const isReviewedFull = ({ variant, edited }: Pick<Draft, 'variant' | 'edited'>): boolean => variant === 'full' && !edited;

/** The one thing that helps most against what a warning is about; undefined where only the counsellor can. */
export function chooseFix(warning: UseWarning, draft: Pick<Draft, 'variant' | 'edited'>): Fix | undefined {
  switch (warning.kind) {
    case 'rule-no-links':
    case 'links':
      return 'without-links';
    case 'was-removed':
      return warning.hasLinks ? 'without-links' : undefined;
    case 'rule-no-numbers':
      return 'without-numbers';
    case 'answered-here':
      return 'show-answers';
    case 'same-here':
      // where other lines made it only nearly the same, further lines help no more
      return isReviewedFull(draft) ? (warning.isNear ? 'short' : 'other-lines') : undefined;
    case 'same-elsewhere':
      return isReviewedFull(draft) ? 'other-lines' : undefined;
    case 'unchecked':
    case 'refused':
    case 'rule-no-promotion':
    case 'many-this-hour':
      return undefined;
  }
}

/** Each once, where it first helps. */
export function listFixes(warnings: readonly UseWarning[], draft: Pick<Draft, 'variant' | 'edited'>): (Fix | undefined)[] {
  const fixes = warnings.map((warning) => chooseFix(warning, draft));
  return fixes.map((fix, index) => (fixes.indexOf(fix) === index ? fix : undefined));
}
