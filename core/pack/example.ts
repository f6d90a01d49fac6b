import * as v from 'valibot';
import { anyLanguage, country, id, line } from './fields.ts';
import { situation } from './topic.ts';

/** A made-up post with what a person reads in it: what is learned and tested stands on these. They do not ship. */
export const example = v.strictObject({
  id,
  language: anyLanguage,
  text: v.pipe(v.string(), v.nonEmpty(), v.maxLength(2000)),
  relevant: v.boolean(),
  kind: v.picklist(['story', 'question', 'statement', 'offer', 'chatter']),
  /** ids of topics, the main one first */
  topics: v.pipe(v.array(id), v.maxLength(4)),
  claim: v.optional(id),
  stance: v.optional(v.picklist(['asserts', 'asks', 'denies'])),
  place: v.optional(v.strictObject({ name: line, country })),
  urgency: v.picklist(['none', 'soon', 'emergency']),
  situation: v.optional(situation),
});
