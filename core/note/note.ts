import type { LanguageCode } from '../language.ts';
import type { Country } from '../pack/schema.ts';

export const noteKinds = ['no-answer', 'no-help-point', 'new-rumour', 'wrong-help-point', 'wrong-answer', 'own-text'] as const;
export type NoteKind = (typeof noteKinds)[number];
/** What the counsellor misses in the content for a post. */
export const gaps = ['no-answer', 'no-help-point', 'new-rumour'] as const satisfies NoteKind[];
export type Gap = (typeof gaps)[number];

/** For the editors: codes, and words only where the counsellor typed or approved them. */
export interface Note {
  /** UUIDv7 of the day, not of the moment */
  id: string;
  kind: NoteKind;
  /** ISO date; the last day it was noted */
  on: string;
  topic?: string;
  language?: LanguageCode;
  country?: Country;
  /** how often it was noted */
  count: number;
  words?: string;
  /** of the answer or help point meant */
  about?: { id: string; version: string };
}

/** In UTF-16 units: a remark, or a whole answer somebody proposes. */
export const mostWords: Record<NoteKind, number> = {
  'no-answer': 500,
  'no-help-point': 500,
  'new-rumour': 500,
  'wrong-help-point': 500,
  'wrong-answer': 500,
  'own-text': 8000,
};
