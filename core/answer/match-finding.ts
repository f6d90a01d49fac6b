import type { Finding } from '../finding/finding.ts';
import type { Claim, Country, HelpPoint, Place } from '../pack/schema.ts';
import { topicOf } from '../pack/topic-of.ts';
import type { Reason } from './suggestion.ts';

export function matchTopics(offered: string[], finding: Finding, claims: Claim[]): Reason | undefined {
  const wanted = [...finding.topics.map(({ id }) => id), ...claims.flatMap((claim) => claim.topics)];
  if (offered.some((id) => wanted.includes(id))) return 'topic';
  const wide = new Set(wanted.map(topicOf));
  return offered.some((id) => wide.has(topicOf(id))) ? 'wider-topic' : undefined;
}

/** Where nothing names a country, Czech and Slovak are spoken in Czechia and all others ask about Germany most. */
export function matchCountry(country: Country, finding: Finding): Reason | undefined {
  if (finding.country !== undefined) return finding.country === country ? 'country' : undefined;
  const assumed: Country = ['cs', 'sk'].includes(finding.language.code) ? 'CZ' : 'DE';
  return country === assumed ? 'country-assumed' : undefined;
}

export function matchPlace(point: HelpPoint, finding: Finding, places: Map<string, Place>): Reason | undefined {
  if (point.place === undefined) return 'nationwide';
  if (!finding.place) return undefined;
  if (point.place === finding.place.id) return 'in-town';
  return places.get(point.place)?.land === finding.place.land ? 'in-land' : undefined;
}

/** What speaks for and against a help point, wherever it is. */
export function listTraits(point: HelpPoint, finding: Finding, today: string): Reason[] {
  const why: Reason[] = [];
  if (point.languages?.some((language) => language === finding.language.code)) why.push('speaks-language');
  if (point.fundedUntil !== undefined && point.fundedUntil < today) why.push('funding-ended');
  if (point.stale) why.push('stale-source');
  return why;
}
