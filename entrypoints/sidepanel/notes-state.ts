import type { ChosenNotes, NotesUndo } from '../../components/notes-view.ts';
import type { InteractionDraft } from '../../core/interaction/interaction.ts';
import type { Hidden, HiddenEntry } from '../../core/note/hidden.ts';
import type { NotedBefore } from '../../core/note/merge-note.ts';
import type { EntryTitle } from '../../core/note/name-entries.ts';
import type { Gap, Note } from '../../core/note/note.ts';
import type { PanelModel } from './panel-model.ts';

export interface NotesState {
  /** undefined: not read yet, or not to be read */
  list: Note[] | undefined;
  hidden: Hidden;
  /** what the entries are called that these are about, by `kind/id` */
  titles: Record<string, EntryTitle>;
  /** by finding */
  noted: Record<string, Partial<Record<Gap, Noted>>>;
  /** the latest search for a town, and for which finding */
  places: (NonNullable<ChosenNotes['places']> & { key: string }) | undefined;
}

/** Id of a note, and the act in the log. */
export interface Noted {
  note: string;
  act: InteractionDraft;
  /** what the note was like, where it was there before */
  before?: NotedBefore;
}

/** The last of these, still to be taken back. */
export type UndoableNote = { what: NotesUndo['what'] } & (
  | { what: 'hidden' | 'hidden-but-written'; key: string; hidden: HiddenEntry; noted: Noted | undefined }
  | { what: 'noted'; key: string; gap: Gap }
  | { what: 'removed'; note: Note }
);

export const emptyNotes: NotesState = { list: undefined, hidden: {}, titles: {}, noted: {}, places: undefined };

export const setNotes = (model: PanelModel, change: Partial<NotesState>): void => model.set({ notes: { ...model.state.notes, ...change } });
