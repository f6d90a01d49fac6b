import * as v from 'valibot';
import { askFirst, risks, shortText } from './answer.ts';
import {
  date,
  id,
  jurisdiction,
  language,
  link,
  paragraph,
  proof,
  reviews,
  sentences,
  sources,
  texts,
  tooWide,
  version,
  words,
} from './fields.ts';
import { isTooWide } from './is-too-wide.ts';

const verdicts = ['false', 'misleading', 'outdated', 'partly_true', 'scam'] as const;
const harms = ['low', 'medium', 'high'] as const;

/** Of a claim, what may name facts. */
export const claimTextFields = ['fact', 'why', 'nextStep'] as const;
/** What a correction is made of. */
export const correctionParts = ['myth', ...claimTextFields, 'short'] as const;

/** A statement that circulates and misleads. Maps to schema.org ClaimReview: see docs/formats.md. */
export const claim = v.strictObject({
  id,
  version,
  reviews: v.optional(reviews),
  jurisdiction,
  topics: v.pipe(v.array(id), v.minLength(1), v.maxLength(5)),
  verdict: v.picklist(verdicts),
  /** what believing it can cost somebody */
  harm: v.picklist(harms),
  myth: texts,
  fact: texts,
  why: texts,
  nextStep: texts,
  /** the correction where there is little room */
  short: v.optional(v.record(language, shortText)),
  askFirst: v.optional(askFirst),
  risks: v.optional(risks),
  /** how people say it in groups, a sentence each: posts are compared with these */
  wordings: v.optional(sentences),
  /** how people contradict it, and how they ask whether it is so: from these it is learned what a post does with a claim */
  denials: v.optional(sentences),
  questions: v.optional(sentences),
  ...proof,
  sources,
  /** where it was seen in public, never a private person's post */
  appearances: v.optional(v.pipe(v.array(link), v.maxLength(10))),
  /** per language: the claim is a candidate when every group has a hit */
  cues: v.record(
    language,
    v.pipe(
      v.array(v.pipe(v.array(words), v.minLength(1))),
      v.minLength(1),
      v.maxLength(6),
      v.check((groups) => groups.some((group) => !group.some(isTooWide)), tooWide),
    ),
  ),
  /** first day on which the verdict holds: the day after a rule ended whose remembrance is "outdated"; absent: as long as anybody knows */
  validFrom: v.optional(date),
  /** last day on which the verdict holds */
  validTo: v.optional(date),
  lawAsOf: v.optional(date),
  reviewBy: date,
  unsure: v.optional(paragraph),
});
