import type { Country } from '../pack/schema.ts';
import type { KnownClaim } from './compile-engine.ts';
import type { Engine } from './engine.ts';
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
  /** share of the groups of cues that have a hit, in the language that has most */
  cues: number;
  /** whether the text is about one of the claim's topics */
  isOnTopic: boolean;
  hits: ClaimHit[];
  /** number of the wording it is like */
  wording?: number;
}

export interface ClaimQuery {
  text: string;
  language: string;
  signs: Signs;
  country: Country | undefined;
}

const mostCandidates = 4;
/** A claim stands in the beginning of a text or in a short one, in UTF-16 units. */
const readAtMost = 600;

/** Claims of the space's country that the text may be about, by likeness and by cues. */
export function findClaims({ text, language, signs, country }: ClaimQuery, engine: Engine): ClaimCandidate[] {
  const byClaim = new Map<KnownClaim | undefined, ClaimHit[]>();
  for (const hit of signs.claimHits) {
    const claim = engine.claims[hit.value.claim];
    byClaim.set(claim, [...(byClaim.get(claim) ?? []), hit]);
  }
  // most posts speak of nothing that any claim is about
  if (signs.topics.length === 0 && byClaim.size === 0) return [];
  const likely = engine.claimsIn(language).search(text.slice(0, readAtMost), mostCandidates);
  const topics = new Set(signs.topics.map(({ id }) => topicOf(id)));
  const candidates: ClaimCandidate[] = [];
  for (const claim of new Set([...likely.map(({ value }) => value), ...byClaim.keys()])) {
    if (!claim || (country !== undefined && claim.country !== country)) continue;
    const hit = likely.find(({ value }) => value === claim);
    const hits = byClaim.get(claim) ?? [];
    candidates.push({
      claim,
      likeness: hit?.score ?? 0,
      coverage: hit?.coverage ?? 0,
      docCoverage: hit?.docCoverage ?? 0,
      cues: shareOfGroups(claim, hits),
      isOnTopic: claim.topics.some((id) => topics.has(topicOf(id))),
      hits,
      ...(hit ? { wording: hit.document } : {}),
    });
  }
  return candidates.sort((a, b) => rank(b) - rank(a)).slice(0, mostCandidates);
}

export const topicOf = (subtopic: string): string => subtopic.split('.')[0] ?? subtopic;

/** How much of the text stands in the wording and how much of the wording in the text, 0 to 1: long texts share words with anything. */
export const bothWays = ({ coverage, docCoverage }: ClaimCandidate): number => Math.sqrt(coverage * docCoverage);

/** Which of several claims a text is about; whether it is about any is another question. */
const rank = (candidate: ClaimCandidate): number =>
  bothWays(candidate) + candidate.likeness * 0.5 + (candidate.cues === 1 ? 0.15 : candidate.cues * 0.05) + (candidate.isOnTopic ? 0.03 : 0);

function shareOfGroups(claim: KnownClaim, hits: ClaimHit[]): number {
  const found = new Map<string, Set<number>>();
  for (const { value } of hits) found.set(value.language, (found.get(value.language) ?? new Set()).add(value.group));
  return Math.max(0, ...[...found].map(([language, groups]) => groups.size / (claim.groups[language] ?? 1)));
}
