import * as v from 'valibot';
import { id, jurisdiction, labels, line, source } from './fields.ts';

/**
 * A word of offices that texts keep in the original in every language, because it stands on the letter and on the door: Anmeldung,
 * Jobcenter, exekuce. The gloss stands beside it where it is first named.
 */
export const officeWord = v.strictObject({
  id,
  /** as a dictionary has it */
  word: v.pipe(line, v.maxLength(60)),
  jurisdiction,
  gloss: labels,
  source: v.optional(source),
});
