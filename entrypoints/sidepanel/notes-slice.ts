import type { NotesActions, NotesView } from '../../components/notes-view.ts';
import type { PanelModel } from './panel-model.ts';
import type { PanelState } from './panel-state.ts';

export type NotesState = Record<never, never>;
export const emptyNotes: NotesState = {};

export const makeNotesActions = (_model: PanelModel): NotesActions => ({});
export const viewNotes = (_state: PanelState): NotesView => ({});
/** Follows what the panel does, until the signal. */
export function startNotes(_model: PanelModel, _signal: AbortSignal): void {}
