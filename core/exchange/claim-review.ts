/** The part of schema.org's ClaimReview that we write and read. One claim in one language, because published pages carry one. */
export interface ClaimReview {
  '@type': 'ClaimReview';
  claimReviewed: string;
  inLanguage: string;
  datePublished?: string;
  url?: string;
  author?: { '@type': string; name?: string; url?: string };
  itemReviewed?: { '@type': 'Claim'; appearance?: { '@type': 'CreativeWork'; url: string }[] };
  reviewRating: { '@type': 'Rating'; ratingValue: number; bestRating: number; worstRating: number; alternateName: string };
  reviewBody?: string;
  citation?: { '@type': 'CreativeWork'; name: string; url?: string; x_checked?: string }[];
  [own: `x_${string}`]: unknown;
}

export const claimReviewContext = 'https://schema.org';

/** Our field → the property in the first review of a claim; the same in all languages, or with all languages inside. */
export const claimFields: Readonly<Record<string, string>> = {
  version: 'x_version',
  reviews: 'x_reviews',
  jurisdiction: 'x_jurisdiction',
  topics: 'x_topics',
  harm: 'x_harm',
  wordings: 'x_wordings',
  denials: 'x_denials',
  questions: 'x_questions',
  matches: 'x_matches',
  ignores: 'x_ignores',
  cues: 'x_cues',
  validFrom: 'x_valid_from',
  validTo: 'x_valid_to',
  lawAsOf: 'x_law_as_of',
  reviewBy: 'x_review_by',
  short: 'x_short',
  askFirst: 'x_ask_first',
  risks: 'x_risks',
  unsure: 'x_unsure',
};

/** Our texts by language → the property in the review of that language. */
export const claimTexts = { myth: 'claimReviewed', fact: 'reviewBody', why: 'x_why', nextStep: 'x_next_step' } as const;
