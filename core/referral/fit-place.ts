import { type Coordinates, measureDistance } from './distance.ts';
import type { LocatedPoint, PostcodeRange } from './located-point.ts';
import type { QueryPlace } from './referral-query.ts';
import { giveReason, pointsOf, type RankReason } from './referral-reason.ts';

/** How far somebody may be sent, in km: an hour by train. */
export const reach = 60;
/** Every so many km cost a point. */
const kmPerPoint = 3;
const kmPerPointInLand = 100;
/** However far off in the Land, or nobody knows how far: still before the whole country. */
const pointsFarInLand = 5;

/** Why a help point helps at a place, or undefined where it does not; without a place only those for the whole country do. */
export function fitPlace(point: LocatedPoint, place: QueryPlace | undefined): RankReason | undefined {
  if (point.isNationwide) return giveReason('nationwide');
  if (!place) return undefined;
  if (point.postcodes && place.postcode !== undefined) {
    return covers(point.postcodes, place.postcode) ? giveReason('postcode') : undefined;
  }
  if (point.helpPoint.place === place.id) return giveReason('in-town');
  const km = isLocated(point) ? measureDistance(point, place) : undefined;
  if (km !== undefined && km <= reach) return giveReason('near', Math.round(km), pointsOf.near - Math.round(km / kmPerPoint));
  const servesLand = !point.postcodes && point.helpPoint.fallback !== 'none';
  if (point.land !== place.land || !servesLand) return undefined;
  if (km === undefined) return giveReason('in-land', undefined, pointsFarInLand);
  return giveReason('in-land', Math.round(km), Math.max(pointsFarInLand, pointsOf['in-land'] - Math.floor(km / kmPerPointInLand)));
}

/** The same for those that have said they take people from further away when nothing nearer is found. */
export function fitFallback({ helpPoint, land }: LocatedPoint, place: QueryPlace | undefined): RankReason | undefined {
  const takes = helpPoint.fallback === 'country' || (helpPoint.fallback === 'land' && place !== undefined && land === place.land);
  return takes ? giveReason('fallback') : undefined;
}

const isLocated = <T extends LocatedPoint>(point: T): point is T & Coordinates =>
  point.latitude !== undefined && point.longitude !== undefined;

const covers = (ranges: readonly PostcodeRange[], postcode: string): boolean =>
  ranges.some(([from, to]) => from <= Number(postcode) && Number(postcode) <= to);
