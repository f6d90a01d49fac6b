import type { Hint } from '../core/hint/hint.ts';
import type { KeptNote, SealedNoteKind } from '../core/sealed-note/sealed-note.ts';
import type { SendNoteError } from '../core/sealed-note/sealed-note-messages.ts';
import type { TeamStatus } from '../core/team/membership.ts';

/** A note being written; its words outlive the form, until the browser is closed. */
export interface NoteForm {
  /** of the note it becomes: pressed twice, it is sent once */
  id: string;
  kind: SealedNoteKind;
  /** a role or the id of a device; empty: not chosen yet */
  to: string;
  words: string;
  /** with the link to the post */
  withLink: boolean;
  /** id of the note it answers */
  about?: string;
  isSending?: boolean;
  error?: SendNoteError;
}

/** Notes of the team; filled by `entrypoints/sidepanel/sealed-notes-slice.ts`. */
export interface SealedNotesView {
  /** newest first */
  notes: readonly KeptNote[];
  unread: number;
  /** how many came of late from blocked devices and were not opened */
  unopened: number;
  /** no network: nothing can be sent or fetched */
  isOffline: boolean;
  /** on this device nothing can be read or kept just now */
  isClosed: boolean;
  isFetching: boolean;
  /** how the last look at the hub went */
  looked?: { arrived: number } | 'unreachable';
  /** on the page of the team, by place */
  forms: Readonly<Record<NotePlace, NoteForm>>;
}

export type OnIt = 'told' | 'not-told' | 'refused';

/** What the team has to do with the post in hand. */
export interface ChosenTeam {
  team: TeamStatus;
  isOffline: boolean;
  form?: NoteForm;
  /** the last note about it */
  sent?: KeptNote;
  /** may its link go with a note; else why not */
  link: 'may' | 'not-for-topic' | 'no-address';
  /** of colleagues, newest first */
  hints: readonly Hint[];
  /** said by this device: told colleagues, could not yet, or the hub does not take it */
  onIt?: OnIt;
  /** colleagues can be told: there is a hub, and it is the post of a group */
  canHint: boolean;
}

/** Where a note is written: at a finding, by its key, or one of the two below. */
export type NotePlace = string;
export const pagePlace: NotePlace = 'page';
export const placeOfAnswer = (id: string): NotePlace => `answer/${id}`;

export interface SealedNotesActions {
  /** opens the form, or goes on with what was written there */
  writeNote(place: NotePlace, kind: SealedNoteKind): void;
  changeNote(place: NotePlace, change: Partial<Pick<NoteForm, 'kind' | 'to' | 'words' | 'withLink'>>): void;
  /** what was written goes */
  closeNote(place: NotePlace): void;
  sendNote(place: NotePlace): void;
  /** opened: it no longer counts as new */
  readNote(id: string): void;
  acknowledgeNote(id: string): void;
  answerNote(id: string): void;
  dropNote(id: string): void;
  openNoteLink(id: string): void;
  fetchNotes(): void;
  sayOnIt(): void;
}
