import type { Finding } from '../finding/finding.ts';
import type { Claim, Country } from '../pack/schema.ts';
import { topicOf } from '../pack/topic-of.ts';
import { getCountry } from '../referral/referral-query.ts';
import type { AnswerReason } from './suggestion.ts';

export function matchTopics(offered: string[], finding: Finding, claims: readonly Claim[]): AnswerReason | undefined {
  const wanted = [...finding.topics.map(({ id }) => id), ...claims.flatMap((claim) => claim.topics)];
  if (offered.some((id) => wanted.includes(id))) return 'topic';
  const wide = new Set(wanted.map(topicOf));
  return offered.some((id) => wide.has(topicOf(id))) ? 'wider-topic' : undefined;
}

export function matchCountry(country: Country, { country: named, language }: Finding): AnswerReason | undefined {
  if (named !== undefined) return named === country ? 'country' : undefined;
  return country === getCountry({ language: language.code }) ? 'country-assumed' : undefined;
}
