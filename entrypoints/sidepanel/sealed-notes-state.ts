import type { NoteForm, NotePlace, OnIt, SealedNotesView } from '../../components/sealed-notes-view.ts';
import type { Hint } from '../../core/hint/hint.ts';
import type { PanelModel } from './panel-model.ts';

export interface SealedNotesState extends Omit<SealedNotesView, 'unread'> {
  /** of findings, too */
  forms: Readonly<Record<NotePlace, NoteForm>>;
  /** ids of the last note about a finding, by its key */
  sent: Readonly<Record<string, string>>;
  /** of the chosen finding */
  hints?: { key: string; hints: readonly Hint[] } | undefined;
  /** by finding */
  onIt: Readonly<Record<string, OnIt>>;
}

export const emptySealedNotes: SealedNotesState = {
  notes: [],
  unopened: 0,
  isOffline: false,
  isClosed: false,
  isFetching: false,
  forms: {},
  sent: {},
  onIt: {},
};

export const setSealedNotes = (model: PanelModel, change: Partial<SealedNotesState>): void =>
  model.set({ sealedNotes: { ...model.state.sealedNotes, ...change } });
