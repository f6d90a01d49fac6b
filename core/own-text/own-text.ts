import type { AnswerLanguage } from '../language.ts';

/** A text of the counsellor's own: unreviewed, marked so wherever it appears, never part of the packs. */
export interface OwnText {
  /** UUIDv7 */
  id: string;
  title: string;
  text: string;
  language: AnswerLanguage;
  /** ms since 1970, UTC */
  changedAt: number;
  /** ISO date; when it was proposed to the editors */
  proposedOn?: string;
}
