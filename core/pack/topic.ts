import * as v from 'valibot';
import { situations } from '../finding/finding.ts';
import { examples, id, labels, proof, sensitivity, terms } from './fields.ts';

export const topic = v.strictObject({
  id,
  labels,
  sensitivity,
  subtopics: v.pipe(
    v.array(v.strictObject({ id, labels, urgency: v.picklist(['normal', 'high', 'emergency']), terms, ...proof })),
    v.minLength(1),
    v.maxLength(20),
  ),
});

export const cueSigns = [
  'asks',
  'distress',
  'asserts',
  'offer',
  'solved',
  'denies',
  'asksWhether',
  'hearsay',
  'pastOrFiction',
  'chatter',
  'offField',
] as const;
export type CueSign = (typeof cueSigns)[number];

/** How people ask, tell, offer, thank or contradict: what makes a post worth a look besides its topic. */
export const cue = v.strictObject({ id, sign: v.picklist(cueSigns), terms });

export const situation = v.picklist(situations);

/** One idea in all its words, such as "nowhere to sleep" or "tonight"; rules name several that must come together. */
export const concept = v.strictObject({ id, terms });

export const emergencyRule = v.strictObject({
  id,
  situation,
  /** each by itself raises the alarm */
  terms,
  /** ids of concepts; each list raises the alarm when all of it stand near each other */
  together: v.optional(v.pipe(v.array(v.pipe(v.array(id), v.minLength(2), v.maxLength(5))), v.maxLength(20))),
  matches: examples,
  ignores: examples,
});
