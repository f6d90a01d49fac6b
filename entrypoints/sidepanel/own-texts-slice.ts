import type { OwnTextsActions, OwnTextsView } from '../../components/own-texts-view.ts';
import type { PanelModel } from './panel-model.ts';
import type { PanelState } from './panel-state.ts';

export type OwnTextsState = Record<never, never>;
export const emptyOwnTexts: OwnTextsState = {};

export const makeOwnTextsActions = (_model: PanelModel): OwnTextsActions => ({});
export const viewOwnTexts = (_state: PanelState): OwnTextsView => ({});
/** Follows what the panel does, until the signal. */
export function startOwnTexts(_model: PanelModel, _signal: AbortSignal): void {}
