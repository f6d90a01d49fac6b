import { getMostPoints, listTraits } from './list-traits.ts';
import type { LocatedPoint } from './located-point.ts';
import type { Openness, Referral, ReferralQuery } from './referral-query.ts';
import { giveReason, pointsOf, type RankReason, type ReferralReason, sumPoints } from './referral-reason.ts';
import { rotateEquals } from './rotate-equals.ts';

/** A point that fits in topic and place, and why. */
export interface Candidate {
  point: LocatedPoint;
  why: RankReason[];
}

const reasonOfOpenness: Record<Exclude<Openness, 'unknown'>, ReferralReason> = {
  open: 'open-now',
  closed: 'closed-now',
  'by-appointment': 'by-appointment',
};
const missing: ReadonlySet<ReferralReason> = new Set([
  'other-topic',
  'language-not-spoken',
  'other-group',
  'papers-needed',
  'insurance-needed',
]);

/** Keeps the best of the candidates, each with all its reasons; nothing is worked out for those that cannot be among them. */
export class BestReferrals {
  readonly #query: ReferralQuery;
  readonly #mostForOpen: number;
  readonly #mostToCome: number;
  readonly #best: BestRanks;
  readonly #referrals: Referral[] = [];

  constructor(query: ReferralQuery) {
    this.#query = query;
    this.#mostForOpen = query.isOpen ? pointsOf['open-now'] : 0;
    this.#mostToCome = getMostPoints(query) + this.#mostForOpen;
    this.#best = new BestRanks(query.limit);
  }

  /** Whether one with so many points for topic and place may yet be among the best, or equal to the last of them. */
  mayTake(points: number): boolean {
    return points + this.#mostToCome >= this.#best.least;
  }

  add(candidates: readonly Candidate[]): void {
    for (const [points, group] of groupByPoints(candidates)) {
      if (!this.mayTake(points)) return;
      for (const { point, why } of group) {
        const all = [...why, ...listTraits(point.helpPoint, this.#query)];
        const rank = sumPoints(all);
        this.#best.add(rank);
        this.#referrals.push({ helpPoint: point.helpPoint, ...(point.town === undefined ? {} : { town: point.town }), rank, why: all });
      }
    }
  }

  /** Best first, at most as many as the query wants. */
  list(): Referral[] {
    const { isOpen, turn, limit } = this.#query;
    const promising = this.#referrals.filter(({ rank }) => rank >= this.#best.least - this.#mostForOpen);
    const complete = isOpen ? promising.map((referral) => addOpenness(referral, isOpen(referral.helpPoint))) : promising;
    return rotateEquals(complete, turn).slice(0, limit).map(markPartial);
  }
}

/** Most points first; points of topic and place are few whole numbers. */
function groupByPoints(candidates: readonly Candidate[]): [points: number, group: Candidate[]][] {
  const groups = new Map<number, Candidate[]>();
  for (const candidate of candidates) {
    const points = sumPoints(candidate.why);
    const group = groups.get(points);
    if (group) group.push(candidate);
    else groups.set(points, [candidate]);
  }
  return [...groups].sort(([a], [b]) => b - a);
}

/** The highest ranks so far. */
class BestRanks {
  readonly #limit: number;
  readonly #ranks: number[] = [];

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** What another one must reach at least. */
  get least(): number {
    return this.#ranks.length < this.#limit ? Number.NEGATIVE_INFINITY : (this.#ranks.at(-1) ?? Number.POSITIVE_INFINITY);
  }

  add(rank: number): void {
    if (rank <= this.least) return;
    const at = this.#ranks.findIndex((other) => other < rank);
    this.#ranks.splice(at < 0 ? this.#ranks.length : at, 0, rank);
    if (this.#ranks.length > this.#limit) this.#ranks.pop();
  }
}

function addOpenness(referral: Referral, openness: Openness): Referral {
  if (openness === 'unknown') return referral;
  const reason = giveReason(reasonOfOpenness[openness]);
  return { ...referral, rank: referral.rank + reason.points, why: [...referral.why, reason] };
}

const markPartial = (referral: Referral): Referral =>
  referral.why.some(({ reason }) => missing.has(reason)) ? { ...referral, why: [giveReason('partial'), ...referral.why] } : referral;
