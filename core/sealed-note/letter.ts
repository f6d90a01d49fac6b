import * as v from 'valibot';
import { interactionId } from '../interaction/interaction.ts';
import { deviceId } from '../team/root.ts';
import { sealedNote } from './sealed-note.ts';

/** Says that a note arrived and somebody sees to it. */
const acknowledgement = v.strictObject({
  kind: v.literal('ack'),
  /** of the note */
  of: interactionId,
  /** who sees to it */
  from: deviceId,
  /** who sent the note */
  to: v.strictObject({ device: deviceId }),
});

/** What is signed by the device that sends it, and sealed: the plaintext of a file in `shared/notes/`. */
export const letter = v.strictObject({
  format: v.literal('pomost-note'),
  formatVersion: v.literal(1),
  team: v.pipe(v.string(), v.uuid()),
  content: v.variant('kind', [sealedNote, acknowledgement]),
});
export type Letter = v.InferOutput<typeof letter>;
export type LetterContent = Letter['content'];

/** Plaintext is filled up to a multiple of this, in bytes: whether it is a note or an acknowledgement its length does not tell. */
export const paddingStep = 8192;
/** Longer files are none, in bytes. */
export const longestLetter = 128 * 1024;
