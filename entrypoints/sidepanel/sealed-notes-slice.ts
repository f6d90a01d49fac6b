import type { SealedNotesActions, SealedNotesView } from '../../components/sealed-notes-view.ts';
import type { KeptNote } from '../../core/sealed-note/sealed-note.ts';
import type { PanelModel } from './panel-model.ts';
import type { PanelState } from './panel-state.ts';

export interface SealedNotesState {
  notes: readonly KeptNote[];
}

export const emptySealedNotes: SealedNotesState = { notes: [] };

export const makeSealedNotesActions = (_model: PanelModel): SealedNotesActions => ({});

export const viewSealedNotes = ({ sealedNotes: { notes } }: PanelState): SealedNotesView => ({
  notes,
  unread: notes.filter(({ box, readAt }) => box === 'in' && readAt === undefined).length,
});

/** Follows what the panel does, until the signal. */
export function startSealedNotes(_model: PanelModel, _signal: AbortSignal): void {}
