import type { KeptNote } from '../core/sealed-note/sealed-note.ts';

/** Notes of the team; filled by `entrypoints/sidepanel/sealed-notes-slice.ts`. */
export interface SealedNotesView {
  /** newest first */
  notes: readonly KeptNote[];
  unread: number;
}

// biome-ignore lint/suspicious/noEmptyInterface: filled with the notes
export interface SealedNotesActions {}
