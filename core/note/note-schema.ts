import * as v from 'valibot';
import { interactionId } from '../interaction/interaction.ts';
import { answerLanguages, otherLanguages } from '../language.ts';
import { countries } from '../pack/schema.ts';
import { mostWords, noteKinds } from './note.ts';

const code = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:[._-][a-z0-9]+)*$/), v.maxLength(80));

/** A note as it may be kept: everything but `words` is a code. */
export const noteSchema = v.pipe(
  v.strictObject({
    id: interactionId,
    kind: v.picklist(noteKinds),
    on: v.pipe(v.string(), v.isoDate()),
    topic: v.optional(code),
    language: v.optional(v.picklist([...answerLanguages, ...otherLanguages])),
    country: v.optional(v.picklist(countries)),
    count: v.pipe(v.number(), v.integer(), v.minValue(1)),
    words: v.optional(v.pipe(v.string(), v.trim(), v.nonEmpty())),
    about: v.optional(v.strictObject({ id: code, version: v.pipe(v.string(), v.regex(/^[0-9]+(?:\.[0-9]+){0,3}$/)) })),
  }),
  v.check(({ kind, words = '' }) => words.length <= mostWords[kind], 'too many words'),
);
