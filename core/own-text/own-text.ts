import * as v from 'valibot';
import { language } from '../pack/fields.ts';

/** As many as can be looked through. */
export const mostOwnTexts = 200;

/** A text of the counsellor's own: unreviewed, marked so wherever it appears, never part of the packs. */
export const ownText = v.strictObject({
  /** UUIDv7 */
  id: v.pipe(v.string(), v.uuid()),
  title: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(120)),
  text: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(8000)),
  language,
  /** ms since 1970, UTC */
  changedAt: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** when it was proposed to the editors */
  proposedOn: v.optional(v.pipe(v.string(), v.isoDate())),
});

export type OwnText = v.InferOutput<typeof ownText>;
