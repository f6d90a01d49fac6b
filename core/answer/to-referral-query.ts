import type { Finding } from '../finding/finding.ts';
import type { ReferralQuery } from '../referral/referral-query.ts';
import type { Stock } from './suggestion.ts';

/** More is not read in ten minutes. */
const mostHelpPoints = 8;

/** What a finding asks of the help points. */
export function toReferralQuery({ topics, place, country, language, post }: Finding, { today, isOpen }: Stock): ReferralQuery {
  return {
    topics: topics.map(({ id }) => id),
    ...(place ? { place } : {}),
    ...(country ? { country } : {}),
    language: language.code,
    today,
    // another post may begin with another of equals, the same post always with the same
    turn: sumUnits(post.id),
    limit: mostHelpPoints,
    ...(isOpen ? { isOpen } : {}),
  };
}

const sumUnits = (text: string): number => {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum = (sum * 31 + text.charCodeAt(at)) % 1_000_003;
  return sum;
};
