import * as v from 'valibot';
import { interactionId } from '../interaction/interaction.ts';
import { answerLanguages, otherLanguages } from '../language.ts';
import { countries } from '../pack/schema.ts';
import { deviceId, teamRoles } from '../team/root.ts';

export const sealedNoteKinds = ['handover', 'second-look', 'doubt', 'wish', 'review-comment'] as const;
export type SealedNoteKind = (typeof sealedNoteKinds)[number];

const code = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:[._-][a-z0-9]+)*$/), v.maxLength(80));
export const mostNoteWords = 2000;

/** The sender's own words to a role or a device, sealed to it. The link to a post only where the sender ticked it. */
export const sealedNote = v.strictObject({
  id: interactionId,
  kind: v.picklist(sealedNoteKinds),
  from: deviceId,
  to: v.union([v.strictObject({ role: v.picklist(teamRoles) }), v.strictObject({ device: deviceId })]),
  /** ISO timestamp to the quarter of an hour */
  at: v.pipe(v.string(), v.isoTimestamp()),
  words: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(mostNoteWords)),
  link: v.optional(v.pipe(v.string(), v.url(), v.startsWith('https://'), v.maxLength(500))),
  topic: v.optional(code),
  language: v.optional(v.picklist([...answerLanguages, ...otherLanguages])),
  country: v.optional(v.picklist(countries)),
  /** of the interaction or the note it answers */
  about: v.optional(interactionId),
});
export type SealedNote = v.InferOutput<typeof sealedNote>;

/** As kept on this device, in the store `sealed-notes`. */
export interface KeptNote {
  id: string;
  note: SealedNote;
  box: 'in' | 'out';
  /** out: its name at the hub once it is there; until then it is tried again */
  file?: string;
  isSent: boolean;
  /** ms since 1970, UTC */
  readAt?: number;
  acknowledgedAt?: number;
  /** after that it is deleted, ms since 1970, UTC: handover 72 hours, others 30 days */
  expiresAt: number;
}
