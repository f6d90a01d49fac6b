import type { HelpPoint } from '../core/pack/schema.ts';
import type { LocatedPlace } from '../core/referral/locate-places.ts';
import { ReferralIndex } from '../core/referral/referral-index.ts';
import type { Referral, ReferralQuery } from '../core/referral/referral-query.ts';
import type { ReferralReason } from '../core/referral/referral-reason.ts';

/** Places and points for tests: the towns lie where they lie, the points are made up. */
const places = new Map<string, LocatedPlace>([
  ['dresden', { name: 'Dresden', land: 'DE-SN', latitude: 51.051, longitude: 13.738 }],
  ['pirna', { name: 'Pirna', land: 'DE-SN', latitude: 50.958, longitude: 13.937 }],
  ['leipzig', { name: 'Leipzig', land: 'DE-SN', latitude: 51.34, longitude: 12.371 }],
  ['muenchen', { name: 'München', land: 'DE-BY', latitude: 48.137, longitude: 11.575 }],
  ['hamlet', { name: 'Example hamlet', land: 'DE-SN' }],
]);

/** In Dresden, verified this year, on eviction. */
export const makePoint = (id: string, change: Partial<HelpPoint> = {}): HelpPoint => ({
  id,
  version: '2026.11.1',
  name: `Example ${id}`,
  type: 'homeless_service',
  country: 'DE',
  place: 'dresden',
  topics: ['housing_loss.eviction'],
  verifiedAt: '2026-11-01',
  source: { precision: 'page', date: '2026' },
  ...change,
});

/** Without a place: for the whole country, or what the change says. */
export function makeWidePoint(id: string, change: Partial<HelpPoint> = {}): HelpPoint {
  const { place: _place, ...wide } = makePoint(id);
  return { ...wide, ...change };
}

export const dresden = { id: 'dresden', country: 'DE', land: 'DE-SN', latitude: 51.051, longitude: 13.738 } as const;
const basicQuery: ReferralQuery = {
  topics: ['housing_loss.eviction'],
  place: dresden,
  language: 'unknown',
  today: '2026-11-22',
  turn: 0,
  limit: 8,
};

export const findReferrals = (points: HelpPoint[], change: Partial<ReferralQuery> = {}): Referral[] =>
  new ReferralIndex(points, places).find({ ...basicQuery, ...change });
export const findIds = (points: HelpPoint[], change?: Partial<ReferralQuery>): string[] =>
  findReferrals(points, change).map(({ helpPoint }) => helpPoint.id);
export const reasonsOf = (referral: Referral | undefined): ReferralReason[] => (referral?.why ?? []).map(({ reason }) => reason);

/** Where the post names no place. */
export function findWithoutPlace(points: HelpPoint[], change: Partial<ReferralQuery>): Referral[] {
  const { place: _place, ...query } = basicQuery;
  return new ReferralIndex(points, places).find({ ...query, ...change });
}
