import type { Country, HelpPoint } from '../pack/schema.ts';
import { type AreaEntry, AreaPostings } from './area-postings.ts';
import { type AreaRange, listAreas, listFallbackAreas, listFarAreas, listNearAreas } from './areas.ts';
import { BestReferrals, type Candidate } from './best-referrals.ts';
import { fitPlace } from './fit-place.ts';
import { fitWhere, isGeneral, joinFit, otherTopic, type Stage, stages } from './fit-point.ts';
import { fitTopic } from './fit-topic.ts';
import { listTraits } from './list-traits.ts';
import type { LocatedPlace } from './locate-places.ts';
import { type LocatedPoint, locatePoints } from './located-point.ts';
import { getCountry, type Referral, type ReferralQuery } from './referral-query.ts';
import { pointsOf, type RankReason, type ReferralReason } from './referral-reason.ts';

/** In place of a topic: those that may be offered for any. */
const anyTopic = '*';
/** The most points to be had for a place within reach, and out of it. */
const mostPointsNear = Math.max(pointsOf.postcode, pointsOf['in-town'], pointsOf.near);
const mostPointsFar = Math.max(pointsOf['in-land'], pointsOf.nationwide, pointsOf.fallback);

type Postings = ReadonlyMap<Country, ReadonlyMap<string, AreaPostings>>;

/** Finds help points by topic and place without looking at all of them. Immutable: other packs make another index. */
export class ReferralIndex {
  readonly #points: LocatedPoint[];
  /** by country and topic */
  readonly #postings: Postings;

  /** `places` by id, as `locatePlaces` gives them. */
  constructor(helpPoints: readonly HelpPoint[], places: ReadonlyMap<string, LocatedPlace>) {
    this.#points = locatePoints(helpPoints, places);
    this.#postings = makePostings(this.#points);
  }

  /** Best first, at most `limit`, each with the points of every reason. Empty only where a country has no general counselling at all. */
  find(query: ReferralQuery): Referral[] {
    let found: Referral[] = [];
    for (const stage of stages) {
      found = this.#findAt(query, stage);
      if (found.some(isUsable)) break;
    }
    return found;
  }

  /** All that speaks for and against one point, fitting or not; empty for what may never be offered. */
  explain(id: string, query: ReferralQuery): RankReason[] {
    const point = this.#points.find(({ helpPoint }) => helpPoint.id === id);
    if (!point) return [];
    const fit = [fitTopic(point.helpPoint.topics, query.topics), fitPlace(point, query.place)];
    return [...fit, ...listTraits(point.helpPoint, query)].filter((reason) => reason !== undefined);
  }

  #findAt(query: ReferralQuery, stage: Stage): Referral[] {
    const best = new BestReferrals(query);
    const topics = this.#listTopics(query, stage);
    const search = { query, stage, best, seen: new Uint8Array(this.#points.length) };
    const near = listNearAreas(query.place);
    const far = [...listFarAreas(query.place), ...(stage === 'fitting' ? [] : listFallbackAreas(query.place))];
    for (const topic of topics) if (best.mayTake(topic.reason.points + mostPointsNear)) this.#search(topic, near, search);
    for (const topic of topics) if (best.mayTake(topic.reason.points + mostPointsFar)) this.#search(topic, far, search);
    return best.list();
  }

  /** Best first, so that a point with several topics is met under the best of them. */
  #listTopics(query: ReferralQuery, stage: Stage): TopicPostings[] {
    const all: TopicPostings[] = [];
    for (const [id, postings] of this.#postings.get(getCountry(query)) ?? []) {
      const reason = id === anyTopic ? (stage === 'general' ? otherTopic : undefined) : fitTopic([id], query.topics);
      if (reason) all.push({ reason, postings });
    }
    return all.sort((a, b) => b.reason.points - a.reason.points);
  }

  /** Adds what fits in these areas and was not seen before. */
  #search({ reason, postings }: TopicPostings, areas: readonly AreaRange[], { query, stage, best, seen }: Search): void {
    const candidates: Candidate[] = [];
    const look = (number: number): void => {
      if (seen[number] === 1) return;
      seen[number] = 1;
      const point = this.#points[number];
      const place = point && !query.isHidden?.(point.helpPoint) && fitWhere(point, query, stage);
      if (place && best.mayTake(reason.points + place.points)) candidates.push({ point, why: joinFit(reason, place, query) });
    };
    for (const area of areas) postings.visit(area, look);
    best.add(candidates);
  }
}

interface TopicPostings {
  reason: RankReason;
  postings: AreaPostings;
}

interface Search {
  query: ReferralQuery;
  stage: Stage;
  best: BestReferrals;
  /** 1 for every point that was met */
  seen: Uint8Array;
}

const unusable: ReadonlySet<ReferralReason> = new Set([
  'funding-ended',
  'closed-for-now',
  'other-group',
  'papers-needed',
  'insurance-needed',
]);

/** Whether somebody can be sent there at all: where this holds for none, the search goes on. */
export const isUsable = ({ why }: Referral): boolean => why.every(({ reason }) => !unusable.has(reason));

function makePostings(points: readonly LocatedPoint[]): Postings {
  const entries = new Map<Country, Map<string, AreaEntry[]>>();
  points.forEach((located, point) => {
    const { country, topics } = located.helpPoint;
    const byTopic = entries.get(country) ?? new Map<string, AreaEntry[]>();
    entries.set(country, byTopic);
    const areas = listAreas(located);
    for (const topic of new Set(isGeneral(located.helpPoint) ? [...topics, anyTopic] : topics)) {
      const list = byTopic.get(topic) ?? [];
      byTopic.set(topic, list);
      for (const area of areas) list.push({ area, point });
    }
  });
  const sortAll = (byTopic: Map<string, AreaEntry[]>): Map<string, AreaPostings> =>
    new Map([...byTopic].map(([topic, list]) => [topic, new AreaPostings(list)]));
  return new Map([...entries].map(([country, byTopic]) => [country, sortAll(byTopic)]));
}
