import type { Finding, FoundPlace } from '../finding/finding.ts';
import type { LanguageCode } from '../language.ts';
import type { Country } from '../pack/schema.ts';

/** What the counsellor knows better than the engine. */
export interface Corrections {
  language?: LanguageCode | 'unknown';
  /** the main one */
  topic?: string;
  country?: Country | 'none';
  place?: FoundPlace | 'none';
}

/** What was corrected earlier, with what is corrected now: a place says its country, and another country ends a place. */
export function mergeCorrections(before: Corrections, change: Corrections): Corrections {
  const { country: _country, place: _place, ...rest } = before;
  const isPlaced = change.place !== undefined && change.place !== 'none';
  const country = isPlaced ? undefined : before.country;
  const place = change.country === undefined || before.place === 'none' ? before.place : undefined;
  return { ...rest, ...(country === undefined ? {} : { country }), ...(place === undefined ? {} : { place }), ...change };
}

/** The finding as the counsellor corrected it. Urgency and emergency stay: they have a button of their own. */
export function correctFinding(finding: Finding, corrections: Corrections): Finding {
  const { language, topic, country, place } = corrections;
  let corrected = finding;
  if (language !== undefined) corrected = { ...corrected, language: { code: language, confidence: 1 } };
  if (topic !== undefined) corrected = correctTopic(corrected, topic);
  if (country !== undefined) corrected = correctCountry(corrected, country);
  if (place !== undefined) corrected = correctPlace(corrected, place);
  return corrected;
}

/** In place of the strongest one, which it was not; what else the post may be about stays. */
function correctTopic(finding: Finding, topic: string): Finding {
  const [wrong, ...others] = finding.topics;
  if (wrong?.id === topic) return finding;
  const topics = [{ id: topic, score: wrong?.score ?? 1 }, ...others.filter(({ id }) => id !== topic)];
  return { ...finding, topics, evidence: finding.evidence.filter(({ sign, of }) => sign !== 'topic' || of !== wrong?.id) };
}

function correctCountry(finding: Finding, country: Country | 'none'): Finding {
  const fits = finding.place === undefined || finding.place.country === country;
  const { country: _country, ...rest } = fits ? finding : withoutPlace(finding);
  return country === 'none' ? rest : { ...rest, country };
}

function correctPlace(finding: Finding, place: FoundPlace | 'none'): Finding {
  if (place === 'none') return withoutPlace(finding);
  if (finding.place?.id === place.id) return finding;
  return { ...withoutPlace(finding), place, country: place.country };
}

function withoutPlace({ place, ...finding }: Finding): Finding {
  return { ...finding, evidence: finding.evidence.filter(({ sign, of }) => sign !== 'place' || of !== place?.id) };
}
