import { type Features, leaveOutClaim } from './features.ts';
import { bothWays } from './find-claims.ts';
import type { Reading } from './reading.ts';
import { type Weights, weigh } from './weigh.ts';

/** How people assert, ask and deny in general, learned from what the packs say of their claims. */
export type Manner = Record<'asserts' | 'asks' | 'denies', Weights>;

/** What speaks for what a text does with its first claim: its manner, and which sentences about the claim it is like. */
export function readStanceFeatures(reading: Reading, needs: Features, manner: Manner): Features {
  const [first] = reading.claims;
  const features: Features = new Map();
  const general = leaveOutClaim(needs);
  for (const [name, weights] of Object.entries(manner)) features.set(`manner ${name}`, weigh(general, weights));
  const wording = first ? bothWays(first) : 0;
  const { denial = 0, question = 0, cues = 0 } = first ?? {};
  features.set('wording', wording);
  features.set('denial', denial);
  features.set('question', question);
  features.set('denial over wording', Math.max(-0.3, Math.min(0.3, denial - wording)));
  features.set('question over wording', Math.max(-0.3, Math.min(0.3, question - wording)));
  features.set('all cues', cues === 1 ? 1 : 0);
  for (const name of carriedOver) features.set(name, needs.get(name) ?? 0);
  return features;
}

const carriedOver = [
  'opens with no',
  'question mark',
  'ends with a question mark',
  'asks',
  'asksWhether',
  'denies',
  'asserts',
  'hearsay',
  'distress',
  'offer',
  'solved',
  'pastOrFiction',
  'phone',
  'price',
  'long',
  'very long',
  'short',
] as const;
