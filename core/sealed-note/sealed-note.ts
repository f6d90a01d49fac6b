import * as v from 'valibot';
import { interactionId } from '../interaction/interaction.ts';
import { answerLanguages, otherLanguages } from '../language.ts';
import { countries } from '../pack/schema.ts';
import { deviceId, teamRoles } from '../team/root.ts';

export const sealedNoteKinds = ['handover', 'second-look', 'doubt', 'wish', 'review-comment'] as const;
export type SealedNoteKind = (typeof sealedNoteKinds)[number];

const code = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:[._-][a-z0-9]+)*$/), v.maxLength(80));
/** In UTF-16 units. */
export const mostNoteWords = 2000;

/** The sender's own words to a role or a device, sealed to it. The link to a post only where the sender ticked it. */
export const sealedNote = v.strictObject({
  id: interactionId,
  kind: v.picklist(sealedNoteKinds),
  from: deviceId,
  to: v.union([v.strictObject({ role: v.picklist(teamRoles) }), v.strictObject({ device: deviceId })]),
  /** ISO timestamp to the quarter of an hour: when it was sent, by the hub's clock */
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
export type NoteAddress = SealedNote['to'];

/** As kept on this device, in the store `sealed-notes`. */
export interface KeptNote {
  id: string;
  note: SealedNote;
  box: 'in' | 'out';
  /** id of the team it belongs to: in another one it is nothing */
  team?: string;
  /** its name at the hub; out: chosen before it is sent for the first time, so that it is there once however often it is tried */
  file?: string;
  /** out: ids of the devices that can open the file of that name */
  sealedTo?: string[];
  isSent: boolean;
  /** when it was written here, or came to the hub, by the clock of this device: ms since 1970, UTC */
  keptAt: number;
  /** ms since 1970, UTC */
  readAt?: number;
  /** in, of a handover: when the notification was shown, ms since 1970, UTC */
  toldAt?: number;
  /** out: somebody sees to it; in: we said so */
  acknowledgedAt?: number;
  /** in: that we see to it was told the sender, under this name at the hub */
  acknowledgement?: { file: string; isSent: boolean };
  /** by the hub's clock, ms since 1970, UTC; out: absent until it is sent, for what waits does not expire */
  expiresAt?: number;
  /** out, of a handover: its time is over, its words are gone, and nobody has said that they see to it */
  isOver?: boolean;
}

/** Stands for the name of a file that was looked at, or the id of a note that was removed: neither is taken again. */
export interface SeenMark {
  id: string;
  box: 'seen';
  /** by the clock of this device, ms since 1970, UTC */
  keptAt: number;
  /** by the hub's clock, ms since 1970, UTC */
  expiresAt: number;
  /** the version of the root that did not know the sender: with a later one it is looked at again */
  rootVersion?: number;
  /** its time was over by the hub's clock alone: looked at again then; ms since 1970, UTC, by the clock of this device */
  lookAgainAt?: number;
  /** correctly signed by a device that is blocked */
  isFromBlocked?: boolean;
}

/** What the store `sealed-notes` holds. */
export type NoteRecord = KeptNote | SeenMark;
