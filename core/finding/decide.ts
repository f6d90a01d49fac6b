import { type Features, readFeatures, readStanceFeatures } from './features.ts';
import type { ClaimCandidate } from './find-claims.ts';
import type { Situation, Stance, Urgency } from './finding.ts';
import { readClaimFeatures } from './read-claim-features.ts';
import type { Reading } from './reading.ts';
import { type ClassWeights, type Weights, weigh } from './weigh.ts';

/** Learned from the examples in the packs, see commands/learn-weights.ts. */
export interface EngineWeights {
  /** worth a look */
  relevance: Weights;
  /** what the words say of each topic */
  topics: ClassWeights;
  /** whether the likeliest claim is what the text is about */
  claim: Weights;
  stance: Record<Stance, Weights>;
}

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

/** The gravest first: an unclear text is met with the card that fits the worst reading. */
const gravest: Situation[] = [
  'life',
  'suicidality',
  'child',
  'violence',
  'no-vital-medicine',
  'no-roof-tonight',
  'eviction-72h',
  'passport-taken',
];

/** Whatever else a text says: debts, offers and thanks stand in farewell letters too. Beds for tonight are also offered. */
const inAnyCase = new Set<Situation>(['life', 'suicidality', 'child', 'violence', 'no-vital-medicine']);

const isWorthALook = 0.5;
/** A claim is suggested from here on, and called strong from there on. */
const suggested = 0.35;
const strong = 0.75;

/** Is the post worth a look, and how soon? A missed emergency harms more than a false alarm. */
export function decide(reading: Reading, weights: EngineWeights): Decision {
  const features = readFeatures(reading);
  const relevance = weigh(features, weights.relevance);
  const emergency = findEmergency(reading);
  const about = decideClaim(reading, weights);
  // a comment that corrects a claim needs nobody's correction
  const isDenial = about.stance === 'denies';
  const saysClaim = about.claim !== undefined && !isDenial;
  const isRelevant = emergency !== undefined || saysClaim || (relevance >= isWorthALook && !isDenial);
  return {
    isRelevant,
    relevance,
    ...about,
    ...(emergency ? { emergency, urgency: 'emergency' } : { urgency: isUrgent(reading) ? 'high' : 'normal' }),
  };
}

function decideClaim(reading: Reading, weights: EngineWeights): Pick<Decision, 'claim' | 'stance' | 'isStrong'> {
  const [first] = reading.claims;
  if (!first) return { isStrong: false };
  const likelihood = weigh(readClaimFeatures(reading), weights.claim);
  if (likelihood < suggested) return { isStrong: false };
  return { claim: first, stance: decideStance(readStanceFeatures(reading), weights), isStrong: likelihood >= strong };
}

export function decideStance(features: Features, { stance }: EngineWeights): Stance {
  const scores = (['asserts', 'asks', 'denies'] as const).map((name) => ({ name, score: weigh(features, stance[name]) }));
  return scores.reduce((best, other) => (other.score > best.score ? other : best)).name;
}

function findEmergency({ signs }: Reading): Situation | undefined {
  const { asks, distress, offer, solved } = signs.cues;
  const situation = gravest.find((each) => signs.emergencies.includes(each));
  if (!situation || inAnyCase.has(situation)) return situation;
  if (solved > 0 && distress === 0 && solved >= asks) return undefined;
  return offer > 0 && offer >= asks + distress ? undefined : situation;
}

const isUrgent = ({ signs, times }: Reading): boolean =>
  signs.topics.some(({ urgency }) => urgency !== 'normal') || times.some(({ kind }) => kind === 'deadline');
