import type { Finding, FoundPlace } from '../finding/finding.ts';
import type { Pack } from '../pack/schema.ts';
import type { QueryPlace, ReferralQuery } from '../referral/referral-query.ts';
import type { Stock } from './suggestion.ts';

/** More is not read in ten minutes. */
const mostHelpPoints = 8;

/** What a finding asks of the help points. */
export function toReferralQuery(
  { topics, place, country, language, post }: Finding,
  { packs, today, isOpen, isHidden, wishes }: Stock,
): ReferralQuery {
  return {
    topics: topics.map(({ id }) => id),
    ...(place ? { place: { ...place, ...findPostcode(place, packs) } } : {}),
    ...(country ? { country } : {}),
    language: language.code,
    today,
    // another post may begin with another of equals, the same post always with the same
    turn: sumUnits(post.id),
    limit: mostHelpPoints,
    ...wishes,
    ...(isOpen ? { isOpen } : {}),
    ...(isHidden ? { isHidden } : {}),
  };
}

/** Where the postcode lies, which is nearer than the middle of its town; only with packs that have every postcode. */
function findPostcode({ postcode, country }: FoundPlace, packs: readonly Pack[]): Pick<QueryPlace, 'latitude' | 'longitude'> | undefined {
  if (postcode === undefined) return undefined;
  for (const pack of packs) {
    const found = pack.postcodes.find((area) => area.code === postcode && area.country === country);
    if (found) return { latitude: found.latitude, longitude: found.longitude };
  }
  return undefined;
}

const sumUnits = (text: string): number => {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum = (sum * 31 + text.charCodeAt(at)) % 1_000_003;
  return sum;
};
