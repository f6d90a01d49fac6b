import * as v from 'valibot';
import { id, language, line, reviews } from './fields.ts';

/** The sentences that hold the texts of a claim together when they go out as a correction; the first frame that is there is taken. */
export const correctionFrame = v.strictObject({
  id,
  texts: v.record(
    language,
    v.strictObject({
      /** brings up once what circulates, as `{{myth}}` */
      myth: v.pipe(line, v.maxLength(80)),
      /** the line that falls away without `{{help-point}}` */
      referral: v.pipe(line, v.maxLength(80)),
    }),
  ),
  reviews: v.optional(reviews),
});
