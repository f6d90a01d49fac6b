import type { Result } from '../result.ts';
import type { KeptNote, SealedNote } from './sealed-note.ts';

/** What the counsellor writes; from whom and when is added. */
export type NewNote = Omit<SealedNote, 'from' | 'at'>;

export interface ReadNotes {
  /** both boxes, newest first */
  notes: KeptNote[];
  /** how many came of late from blocked devices and were not opened */
  unopened: number;
}

export type SendNoteError = 'store-closed' | 'alone' | 'refused' | 'nobody' | 'no-hub';

export interface SealedNoteMessages {
  'sealed-notes.read': (none: null) => Result<ReadNotes, 'store-closed'>;
  /** kept and sent as soon as the hub can be reached; `isSent` false: not yet */
  'sealed-notes.send': (note: NewNote) => Result<{ id: string; isSent: boolean }, SendNoteError>;
  'sealed-notes.open': (id: string) => Result<null, 'store-closed' | 'unknown'>;
  /** tells the sender that it arrived and somebody sees to it */
  'sealed-notes.acknowledge': (id: string) => Result<null, 'store-closed' | 'unknown'>;
  'sealed-notes.remove': (id: string) => Result<null, 'store-closed'>;
  /** looks at the hub now */
  'sealed-notes.fetch': (none: null) => Result<{ arrived: number }, 'store-closed' | 'alone' | 'no-hub' | 'unreachable'>;
}

/** Key in the session storage: when a note last came, went or changed. Panels read them anew then. */
export const notesChangedKey = 'sealedNotes/changed';
/** Key in the session storage: a notification was clicked, the panel is to show the notes. */
export const notesOpeningKey = 'sealedNotes/opening';
