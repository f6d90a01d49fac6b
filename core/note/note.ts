import type { AnswerLanguage } from '../language.ts';
import type { Country } from '../pack/schema.ts';

export const noteKinds = ['no-answer', 'no-help-point', 'new-rumour', 'wrong-help-point', 'wrong-answer', 'own-text'] as const;
export type NoteKind = (typeof noteKinds)[number];

/** For the editors: codes, and words only where the counsellor typed or approved them. */
export interface Note {
  /** UUIDv7 */
  id: string;
  kind: NoteKind;
  /** ISO date */
  on: string;
  topic?: string;
  language?: AnswerLanguage;
  country?: Country;
  /** how often it was noted */
  count: number;
  words?: string;
  /** of the answer or help point meant */
  about?: { id: string; version: string };
}
