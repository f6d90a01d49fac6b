import type { HelpPoint } from '../pack/schema.ts';
import { fitFallback, fitPlace } from './fit-place.ts';
import { fitTopic } from './fit-topic.ts';
import type { LocatedPoint } from './located-point.ts';
import { getCountry, type ReferralQuery } from './referral-query.ts';
import { giveReason, type RankReason } from './referral-reason.ts';

/**
 * How far the search has gone: first what fits, where nothing of that can be used also those who take people from further away,
 * where there is still nothing also general counselling on other matters.
 */
export const stages = ['fitting', 'fallback', 'general'] as const;
export type Stage = (typeof stages)[number];

/** Who advises on anything, or knows who does. */
const generalTypes: ReadonlySet<HelpPoint['type']> = new Set([
  'eu_counselling',
  'migration_counselling',
  'citizens_advice',
  'social_media_counselling',
  'information_portal',
] satisfies HelpPoint['type'][]);

/** Whether a point may be offered for another matter when nothing fits: it advises on anything, or has said it takes everybody. */
export const isGeneral = ({ type, fallback }: HelpPoint): boolean => generalTypes.has(type) || fallback === 'country';

/** Why a point of the query's country fits in topic and place, or undefined where it does not. */
export function fitPoint(point: LocatedPoint, query: ReferralQuery, stage: Stage): RankReason[] | undefined {
  const topic =
    fitTopic(point.helpPoint.topics, query.topics) ?? (stage === 'general' && isGeneral(point.helpPoint) ? otherTopic : undefined);
  const place = topic && fitWhere(point, query, stage);
  return topic && place && joinFit(topic, place, query);
}

export const otherTopic: RankReason = giveReason('other-topic');

export const fitWhere = (point: LocatedPoint, { place }: ReferralQuery, stage: Stage): RankReason | undefined =>
  fitPlace(point, place) ?? (stage === 'fitting' ? undefined : fitFallback(point, place));

/** What advises the whole country on other matters is what is left when nothing fits. */
export function joinFit(topic: RankReason, place: RankReason, query: ReferralQuery): RankReason[] {
  const country = giveReason(query.place || query.country ? 'country' : 'country-assumed');
  const isLeft = topic.reason === 'other-topic' && place.reason === 'nationwide';
  return isLeft ? [topic, giveReason('fallback', undefined, 0), place, country] : [topic, place, country];
}

export const isInCountry = ({ helpPoint }: LocatedPoint, query: ReferralQuery): boolean => helpPoint.country === getCountry(query);
