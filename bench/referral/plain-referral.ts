import { fitPoint, isInCountry, type Stage, stages } from '../../core/referral/fit-point.ts';
import { listTraits } from '../../core/referral/list-traits.ts';
import type { LocatedPoint } from '../../core/referral/located-point.ts';
import { isUsable } from '../../core/referral/referral-index.ts';
import type { Referral, ReferralQuery } from '../../core/referral/referral-query.ts';
import { pointsOf, sumPoints } from '../../core/referral/referral-reason.ts';
import { rotateEquals } from '../../core/referral/rotate-equals.ts';

/** The same ranking without an index: every point is looked at, all that fit are ranked in full and sorted. Without `partial`. */
export function findPlainly(points: readonly LocatedPoint[], query: ReferralQuery): Referral[] {
  let best: Referral[] = [];
  for (const stage of stages) {
    const ranked = points.flatMap((point) => rank(point, query, stage) ?? []);
    best = rotateEquals(ranked, query.turn).slice(0, query.limit);
    if (best.some(isUsable)) break;
  }
  return best;
}

const pointsOfOpenness = { open: pointsOf['open-now'], 'by-appointment': pointsOf['by-appointment'], closed: 0, unknown: 0 };

function rank(point: LocatedPoint, query: ReferralQuery, stage: Stage): Referral | undefined {
  const fit = isInCountry(point, query) ? fitPoint(point, query, stage) : undefined;
  if (!fit) return undefined;
  const why = [...fit, ...listTraits(point.helpPoint, query)];
  return { helpPoint: point.helpPoint, rank: sumPoints(why) + pointsOfOpenness[query.isOpen?.(point.helpPoint) ?? 'unknown'], why };
}
