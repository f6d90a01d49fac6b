import { type Features, readTopicWords } from './features.ts';
import type { Situation } from './finding.ts';
import type { Reading } from './reading.ts';
import { type ClassWeights, type Weights, weigh, weighClasses } from './weigh.ts';

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

/** How likely it must be: named by a rule's own terms; told by concepts together; told by nothing but the words. */
const likelyEnough = { named: 0.25, namedGravely: 0.08, together: 0.65, untold: 0.8 };
/** From here on a post that concepts tell is shown as urgent, at least. */
const worthALook = 0.3;

/** Which situation a text without a rule is about, by what the words say of its topic. */
const situationOfTopic: [topic: string, situation: Situation][] = [
  ['crisis', 'suicidality'],
  ['violence', 'violence'],
  ['health', 'life'],
  ['homelessness', 'no-roof-tonight'],
  ['housing_loss', 'eviction-72h'],
  ['documents', 'passport-taken'],
  ['work_rights', 'passport-taken'],
];

export interface EmergencyWeights {
  emergency: Weights;
  topics: ClassWeights;
}

export interface EmergencyReading {
  situation?: Situation;
  /** too much speaks for an emergency to leave the post unseen, even where it is not called one */
  isNear: boolean;
}

/** The situation a text tells. A missed emergency harms more than a false alarm. */
export function findEmergency(reading: Reading, needs: Features, weights: EmergencyWeights): EmergencyReading {
  const { signs } = reading;
  const likely = weigh(readEmergencyFeatures(reading, needs), weights.emergency);
  const named = gravest.find((situation) => signs.emergencies.includes(situation));
  const told = gravest.find((situation) => signs.together.some((together) => together.situation === situation));
  const situation = choose({ named, told, likely, reading, weights });
  const isNear = named !== undefined || (told !== undefined && likely >= worthALook);
  return { isNear, ...(situation ? { situation } : {}) };
}

interface Choice {
  named: Situation | undefined;
  told: Situation | undefined;
  likely: number;
  reading: Reading;
  weights: EmergencyWeights;
}

function choose({ named, told, likely, reading, weights }: Choice): Situation | undefined {
  if (named && likely >= likelyEnough.named) return named;
  // jokes and films are told with the same words; whoever says so in earnest says more
  if (named && inAnyCase.has(named) && (!isHarmless(reading) || likely >= likelyEnough.namedGravely)) return named;
  if (told && likely >= likelyEnough.together) return told;
  return likely >= likelyEnough.untold ? (named ?? told ?? guessSituation(reading, weights.topics)) : undefined;
}

const isHarmless = ({ signs }: Reading): boolean => signs.concepts.has('harmless') || signs.cues.pastOrFiction > 1;

function guessSituation(reading: Reading, topics: ClassWeights): Situation {
  const likely = weighClasses(readTopicWords(reading), topics);
  const best = situationOfTopic.reduce((one, other) => ((likely.get(other[0]) ?? 0) > (likely.get(one[0]) ?? 0) ? other : one));
  return best[1];
}

/** What speaks for an emergency beside what speaks for any need. */
export function readEmergencyFeatures({ signs, times }: Reading, needs: Features): Features {
  const features = new Map(needs);
  features.set('named', signs.emergencies.length > 0 ? 1 : 0);
  features.set('named gravely', signs.emergencies.some((situation) => inAnyCase.has(situation)) ? 1 : 0);
  features.set('told together', Math.min(3, new Set(signs.together.map(({ concepts }) => concepts.join())).size));
  for (const { concepts } of signs.together) features.set(`told by ${concepts.join(' and ')}`, 1);
  for (const concept of signs.concepts) features.set(`concept ${concept}`, 1);
  features.set('soon', times.some(({ kind }) => kind === 'deadline' || kind === 'point') ? 1 : 0);
  return features;
}
