/** Why a help point stands where it stands; each with its points, the sum of which is the rank. */
export type ReferralReason =
  // what it helps with
  | 'topic' // exactly a wanted subtopic
  | 'wider-topic' // the topic around it, or another part of the same topic
  | 'other-topic' // another matter: only where nothing fits
  // where it is
  | 'country'
  | 'country-assumed' // nothing says which country: taken from the language
  | 'postcode' // it serves the postcode named
  | 'some-postcodes' // it serves certain postcodes only, and the post names none
  | 'in-town'
  | 'near' // value: km
  | 'in-land' // value: km, where known
  | 'nationwide'
  | 'fallback' // nothing nearer or fitter was found
  // whom it helps
  | 'speaks-language'
  | 'language-not-spoken'
  | 'language-unknown'
  | 'target-group'
  | 'other-group' // it is for others; value: for whom
  | 'group-unknown' // it is for some only; value: for whom
  | 'without-papers'
  | 'papers-needed'
  | 'without-insurance'
  | 'insurance-needed'
  // how sure it is
  | 'open-now'
  | 'by-appointment'
  | 'closed-now'
  | 'verified' // value: the date
  | 'not-verified'
  | 'stale-source' // the source is older than 2023 or undated
  | 'may-report' // an authority that has to, or may, tell another one about those who come
  | 'closed-for-now'
  | 'funding-ended' // value: the date
  | 'partial'; // something wanted is missing: the other reasons say what

export interface RankReason {
  reason: ReferralReason;
  points: number;
  value?: number | string;
}

/**
 * Points of a reason that holds in full. What is wanted counts most, then how near it is; the two last must outweigh all others
 * together, so that what is closed or no longer funded stands below everything.
 */
export const pointsOf: Record<ReferralReason, number> = {
  topic: 40,
  'wider-topic': 34,
  'other-topic': 0,
  country: 0,
  'country-assumed': 0,
  postcode: 34,
  'some-postcodes': -4,
  'in-town': 30,
  near: 28,
  'in-land': 7,
  nationwide: 4,
  fallback: 2,
  'speaks-language': 10,
  'language-not-spoken': -8,
  'language-unknown': 0,
  'target-group': 6,
  'other-group': -12,
  'group-unknown': -1,
  'without-papers': 8,
  'papers-needed': -20,
  'without-insurance': 8,
  'insurance-needed': -20,
  'open-now': 3,
  'by-appointment': 1,
  'closed-now': 0,
  verified: 6,
  'not-verified': -2,
  'stale-source': -2,
  'may-report': -6,
  'closed-for-now': -500,
  'funding-ended': -1000,
  partial: 0,
};

export const giveReason = (reason: ReferralReason, value?: number | string, points: number = pointsOf[reason]): RankReason =>
  value === undefined ? { reason, points } : { reason, points, value };

export const sumPoints = (why: readonly RankReason[]): number => {
  let sum = 0;
  for (const { points } of why) sum += points;
  return sum;
};
