import type { Corrections } from '../core/correction/correct-finding.ts';
import type { FoundPlace } from '../core/finding/finding.ts';
import type { HiddenKind } from '../core/note/hidden.ts';
import type { EntryTitle } from '../core/note/name-entries.ts';
import type { Gap, Note } from '../core/note/note.ts';
import type { OwnText } from '../core/own-text/own-text.ts';

/** A note with what the entry is called that it is about. */
export interface NoteItem {
  note: Note;
  entry?: EntryTitle;
}

export interface HiddenItem {
  /** as `nameHidden` calls it */
  name: string;
  kind: HiddenKind;
  entry: EntryTitle;
  /** ISO date */
  on: string;
}

/** What the panel shows of it; filled by `entrypoints/sidepanel/notes-slice.ts`. */
export interface NotesView {
  /** newest first; absent: not read yet, or not to be read */
  list?: NoteItem[];
  hidden: HiddenItem[];
}

/** What stands beside the open post. */
export interface ChosenNotes {
  /** noted for this post, and not taken back */
  noted: Partial<Record<Gap, Note>>;
  /** what a search for a town found, and its words */
  places?: { name: string; found: readonly FoundPlace[] };
}

/** What the undo bar offers to take back. */
export interface NotesUndo {
  what: 'hidden' | 'hidden-but-written' | 'noted' | 'removed';
}

export interface NotesActions {
  /** hides the answer or help point on this device and notes a doubt; `id` as in the attribute `data-entry` */
  markWrong(entry: { kind: HiddenKind; id: string }): void;
  /** the same again takes it back */
  noteGap(gap: Gap): void;
  /** for the editors; once said, it stands among the notes */
  proposeOwnText(text: Pick<OwnText, 'text' | 'language'>): Promise<boolean>;
  rewordNote(id: string, words: string): void;
  removeNote(note: Note): void;
  /** `name` as `nameHidden` calls it */
  showAgain(name: string): void;
  exportNotes(): void;
  correct(change: Corrections): void;
  findPlaces(name: string): void;
}
