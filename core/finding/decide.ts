import { type Features, readFeatures } from './features.ts';
import type { ClaimCandidate } from './find-claims.ts';
import { findEmergency } from './find-emergency.ts';
import type { Situation, Stance, Urgency } from './finding.ts';
import { readClaimFeatures } from './read-claim-features.ts';
import { type Manner, readStanceFeatures } from './read-stance-features.ts';
import type { Reading } from './reading.ts';
import { type ClassWeights, type Weights, weigh } from './weigh.ts';

/** Learned from the examples in the packs, see commands/learn-weights.ts. */
export interface EngineWeights {
  /** worth a look */
  relevance: Weights;
  emergency: Weights;
  /** what the words say of each topic */
  topics: ClassWeights;
  /** whether the likeliest claim is what the text is about */
  claim: Weights;
  manner: Manner;
  stance: Record<StanceClass, Weights>;
}

export const stanceClasses = ['asserts', 'asks', 'denies', 'other'] as const;
type StanceClass = (typeof stanceClasses)[number];

export interface Decision {
  isRelevant: boolean;
  /** 0 to 1 */
  relevance: number;
  urgency: Urgency;
  emergency?: Situation;
  claim?: ClaimCandidate;
  stance?: Stance;
  isStrong: boolean;
}

const isWorthALook = 0.5;
/** A claim is suggested from here on, and called strong from there on. */
const suggested = 0.4;
const strong = 0.75;

/** Is the post worth a look, and how soon? A missed emergency harms more than a false alarm. */
export function decide(reading: Reading, weights: EngineWeights): Decision {
  const features = readFeatures(reading);
  const relevance = weigh(features, weights.relevance);
  const { situation: emergency, isNear } = findEmergency(reading, features, weights);
  const about = decideClaim(reading, features, weights);
  // a comment that corrects a claim needs nobody's correction
  const isDenial = about.stance === 'denies';
  const saysClaim = about.claim !== undefined && !isDenial;
  const isRelevant = emergency !== undefined || isNear || saysClaim || (relevance >= isWorthALook && !isDenial && !isSolved(reading));
  return {
    isRelevant,
    relevance,
    ...about,
    ...(emergency ? { emergency, urgency: 'emergency' } : { urgency: isNear || isUrgent(reading) ? 'high' : 'normal' }),
  };
}

function decideClaim(reading: Reading, features: Features, weights: EngineWeights): Pick<Decision, 'claim' | 'stance' | 'isStrong'> {
  const [first] = reading.claims;
  if (!first) return { isStrong: false };
  const likelihood = weigh(readClaimFeatures(reading), weights.claim);
  const stance = likelihood < suggested ? 'other' : decideStance(readStanceFeatures(reading, features, weights.manner), weights);
  return stance === 'other'
    ? { isStrong: false }
    : { claim: first, stance, isStrong: likelihood >= strong && stance === 'asserts' && reading.signs.cues.denies === 0 };
}

/**
 * Who corrects a claim must not be taken for one who spreads it, and a claim that is spread must not be lost among posts on the
 * same matter: neither need be the likeliest.
 */
const stanceFactors: Record<StanceClass, number> = { asserts: 1.7, asks: 1, denies: 1.6, other: 1 };

/** What a text does with the claim it is like; `other`: it only speaks of the same things. */
function decideStance(features: Features, { stance }: EngineWeights): StanceClass {
  const scores = stanceClasses.map((name) => ({ name, score: weigh(features, stance[name]) * stanceFactors[name] }));
  return scores.reduce((best, other) => (other.score > best.score ? other : best)).name;
}

/** Thanks for what is settled speak of the same matters as the need did. */
const isSolved = ({ signs: { cues }, text }: Reading): boolean =>
  cues.solved > 0 && cues.distress === 0 && cues.asks + cues.asksWhether === 0 && !text.includes('?');

const isUrgent = ({ signs, times, today }: Reading): boolean =>
  signs.topics.some(({ urgency }) => urgency !== 'normal') || times.some(({ kind, toDay }) => kind === 'deadline' && toDay >= today);
