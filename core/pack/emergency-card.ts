import * as v from 'valibot';
import { country, id, labels, language, line, paragraph, reviews, source, version } from './fields.ts';
import { tellOf } from './tell.ts';
import { situation } from './topic.ts';

/** For the counsellor, in the language of the screen. */
const advice = v.record(language, v.pipe(v.array(line), v.maxLength(6)));

/**
 * What to do and whom to call. It has no dates of validity on purpose: a card never expires, and where there is none for a situation
 * the country's card for `life` stands in, which begins with 112.
 */
export const emergencyCard = v.strictObject({
  id,
  version,
  reviews: v.optional(reviews),
  country,
  situations: v.pipe(v.array(situation), v.minLength(1)),
  title: labels,
  numbers: v.pipe(
    v.array(
      v.strictObject({
        number: v.pipe(
          v.string(),
          v.regex(
            /^[0-9 ]{3,20}$/,
            tellOf((written) => [`is ${written}`, 'write digits and spaces alone']),
          ),
        ),
        label: labels,
        /** absent: not known */
        languages: v.optional(v.array(language)),
        hours: v.optional(line),
        verified: v.boolean(),
        source,
      }),
    ),
    v.minLength(1),
    v.maxLength(10),
  ),
  doFirst: advice,
  avoid: advice,
  /** a short human sentence with the number, to be written to the person in the language of the post */
  write: v.optional(v.record(language, v.pipe(paragraph, v.maxLength(500)))),
  /** what the answer must not say */
  doNotWrite: v.optional(advice),
});
