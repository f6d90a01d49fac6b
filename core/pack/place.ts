import * as v from 'valibot';
import { country, id, land, latitude, line, longitude, term } from './fields.ts';
import { tellOf } from './tell.ts';

export const place = v.strictObject({
  id,
  /** as the country writes it */
  name: line,
  country,
  /** ISO 3166-2 */
  land,
  /** every way people write it, inflected forms included; `*` as in terms */
  names: v.pipe(v.array(term), v.minLength(1), v.maxLength(60)),
  /** also an everyday word: counts only after a preposition or beside a postcode */
  ambiguous: v.optional(v.boolean()),
});

/** One postcode area; brought in by organisations that want every one (see docs/formats.md). */
export const postcode = v.strictObject({
  id,
  code: v.pipe(
    v.string(),
    v.regex(
      /^\d{5}$/,
      tellOf((written) => [`is ${written}, which is no postcode of five digits`, 'correct it']),
    ),
  ),
  name: line,
  country,
  land: v.optional(land),
  latitude,
  longitude,
});
