import { type AnswerLanguage, answerLanguages } from '../language.ts';
import type { Claim, PackHead } from '../pack/schema.ts';
import { type ClaimReview, claimFields, claimTexts } from './claim-review.ts';
import { rename } from './json-parts.ts';
import { readVersionDay } from './read-version-day.ts';
import { bestRating, verdictNames, verdictRatings, worstRating } from './verdict-names.ts';

/** One review per language of the statement; the first carries besides what is the same in all of them. */
export function writeClaimReviews(claim: Claim, head: PackHead): ClaimReview[] {
  const languages = answerLanguages.filter((language) => claim.myth[language] !== undefined);
  return languages.map((language, index) => ({
    ...writeReview(claim, language, head),
    ...(index === 0 ? { ...rename({ ...claim }, claimFields), ...writeOtherTexts(claim) } : {}),
  }));
}

function writeReview(claim: Claim, language: AnswerLanguage, head: PackHead): ClaimReview {
  const texts = rename(
    Object.fromEntries(Object.keys(claimTexts).map((field) => [field, claim[field as keyof typeof claimTexts][language]])),
    claimTexts,
  );
  return {
    '@type': 'ClaimReview',
    x_id: claim.id,
    x_verdict: claim.verdict,
    inLanguage: language,
    datePublished: readVersionDay(claim.version),
    author: {
      '@type': 'Organization',
      name: head.publisher?.name ?? head.title[language],
      ...(head.publisher?.url ? { url: head.publisher.url } : {}),
    },
    ...(texts as { claimReviewed: string }),
    reviewRating: {
      '@type': 'Rating',
      ratingValue: verdictRatings[claim.verdict],
      bestRating,
      worstRating,
      alternateName: verdictNames[claim.verdict][language],
    },
    itemReviewed: {
      '@type': 'Claim',
      ...(claim.appearances === undefined ? {} : { appearance: claim.appearances.map((url) => ({ '@type': 'CreativeWork', url })) }),
    },
    citation: claim.sources.map(({ title, url, checked }) => ({
      '@type': 'CreativeWork',
      name: title,
      ...(url === undefined ? {} : { url }),
      ...(checked === undefined ? {} : { x_checked: checked }),
    })),
  };
}

/** Texts in languages in which the statement itself is not given: no review can hold them. */
function writeOtherTexts(claim: Claim): { x_other_texts?: Record<string, Record<string, string>> } {
  const others = (['fact', 'why', 'nextStep'] as const).flatMap((field) => {
    const rest = Object.entries(claim[field]).filter(([language]) => claim.myth[language as AnswerLanguage] === undefined);
    return rest.length === 0 ? [] : [[field, Object.fromEntries(rest)] as const];
  });
  return others.length === 0 ? {} : { x_other_texts: Object.fromEntries(others) };
}
