import type { Country } from '../pack/schema.ts';
import { topicOf } from '../pack/topic-of.ts';
import type { Hit } from '../search/text-index.ts';
import type { KnownClaim } from './compile-engine.ts';
import { countryOfLanguage } from './country-names.ts';
import type { Engine, ToldClaim } from './engine.ts';
import type { ClaimHit, Signs } from './read-signs.ts';

/** A claim that a text may be about, and what speaks for it. All shares from 0 to 1. */
export interface ClaimCandidate {
  claim: KnownClaim;
  /** how like one of its wordings the text is, rare words counting more */
  likeness: number;
  /** share of the text found in the wording */
  coverage: number;
  /** share of the wording found in the text */
  docCoverage: number;
  /** how like the text is, both ways, to what contradicts the claim, and to a question about it */
  denial: number;
  question: number;
  /** share of the groups of cues that have a hit, in the language that has most */
  cues: number;
  /** whether the text is about one of the claim's topics */
  isOnTopic: boolean;
  hits: ClaimHit[];
  /** number of the wording it is most like */
  wording?: number;
}

export interface ClaimQuery {
  text: string;
  language: string;
  signs: Signs;
  country: Country | undefined;
}

/** The text is one of our own answers. */
export interface OurAnswer {
  /** id of the claim it was written against */
  corrects: string | undefined;
}

const mostSentences = 10;
const mostCandidates = 4;
/** A claim stands in the beginning of a text or in a short one, in UTF-16 units. */
const readAtMost = 600;

/** Claims of the space's country that the text may be about, by likeness and by cues; none in one of our own answers. */
export function findClaims({ text, language, signs, country }: ClaimQuery, engine: Engine): ClaimCandidate[] | OurAnswer {
  const byClaim = new Map<KnownClaim | undefined, ClaimHit[]>();
  for (const hit of signs.claimHits) {
    const claim = engine.claims[hit.value.claim];
    byClaim.set(claim, [...(byClaim.get(claim) ?? []), hit]);
  }
  if (isOutside(signs) && byClaim.size === 0) return [];
  const likely = engine.claimsIn(language).search(text.slice(0, readAtMost), mostSentences);
  const own = findOwnAnswer(likely);
  if (own) return bothWays(own) >= wholeAnswer ? { corrects: own.value.claim?.id } : [];
  const told = likely.filter(({ value }) => value.as !== 'answer');
  const topics = new Set(signs.topics.map(({ id }) => topicOf(id)));
  const candidates: ClaimCandidate[] = [];
  for (const claim of new Set([...told.map(({ value }) => value.claim), ...byClaim.keys()])) {
    if (!claim || (country !== undefined && claim.country !== country)) continue;
    const hits = byClaim.get(claim) ?? [];
    const isOnTopic = claim.topics.some((id) => topics.has(topicOf(id)));
    candidates.push({
      claim,
      ...measure(told.filter(({ value }) => value.claim === claim)),
      cues: shareOfGroups(claim, hits),
      isOnTopic,
      hits,
    });
  }
  // where nothing says which country is meant, it is the one where the language is spoken
  const likelyCountry = country ?? countryOfLanguage(language);
  const rankHere = (candidate: ClaimCandidate): number => rank(candidate) + (candidate.claim.country === likelyCountry ? atHome : 0);
  return candidates.sort((a, b) => rankHere(b) - rankHere(a)).slice(0, mostCandidates);
}

const atHome = 0.08;
/** A text that stands in one of our answers to this share may be that answer, sent by a colleague. */
const ownAnswer = 0.75;
/** So much of each must stand in the other for the text to be the answer: a few words of it stand in any. */
const wholeAnswer = 0.7;

/** A short rumour stands word for word in the long answer that denies it: ours is what is nearer to the answer than to the rumour. */
function findOwnAnswer(likely: readonly Hit<ToldClaim>[]): Hit<ToldClaim> | undefined {
  const nearest = Math.max(0, ...likely.filter(({ value }) => value.as !== 'answer').map(bothWays));
  return likely.find((hit) => hit.value.as === 'answer' && hit.coverage >= ownAnswer && bothWays(hit) >= nearest);
}

/** Most posts speak of nothing that any claim is about. */
const isOutside = ({ topics, cues }: Signs): boolean => topics.length === 0 && cues.chatter + cues.offField + cues.offer > 0;

type Measured = Pick<ClaimCandidate, 'likeness' | 'coverage' | 'docCoverage' | 'denial' | 'question' | 'wording'>;

/** How like the text is to what is said of one claim. */
function measure(hits: readonly Hit<ToldClaim>[]): Measured {
  const best = (as: ToldClaim['as']): Hit<ToldClaim> | undefined => hits.find(({ value }) => value.as === as);
  const [nearest] = hits;
  const told = best('wording') ?? nearest;
  const like = (hit: Hit<ToldClaim> | undefined): number => (hit ? bothWays(hit) : 0);
  return {
    likeness: told?.score ?? 0,
    coverage: told?.coverage ?? 0,
    docCoverage: told?.docCoverage ?? 0,
    denial: like(best('denial')),
    question: like(best('question')),
    ...(told ? { wording: told.document } : {}),
  };
}

/** How much of the text stands in the sentence and how much of the sentence in the text, 0 to 1: long texts share words with anything. */
export const bothWays = ({ coverage, docCoverage }: Pick<ClaimCandidate, 'coverage' | 'docCoverage'>): number =>
  Math.sqrt(coverage * docCoverage);

/** How like a claim's nearest sentence, whatever that says of it. */
export const nearness = (candidate: ClaimCandidate): number => Math.max(bothWays(candidate), candidate.denial, candidate.question);

/** Which of several claims a text is about; whether it is about any is another question. */
const rank = (candidate: ClaimCandidate): number =>
  nearness(candidate) + candidate.likeness * 0.5 + (candidate.cues === 1 ? 0.15 : candidate.cues * 0.05) + (candidate.isOnTopic ? 0.03 : 0);

function shareOfGroups(claim: KnownClaim, hits: ClaimHit[]): number {
  const found = new Map<string, Set<number>>();
  for (const { value } of hits) found.set(value.language, (found.get(value.language) ?? new Set()).add(value.group));
  return Math.max(0, ...[...found].map(([language, groups]) => groups.size / (claim.groups[language] ?? 1)));
}
