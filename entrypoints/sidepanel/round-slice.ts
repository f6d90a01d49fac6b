import type { RoundActions, RoundView } from '../../components/round-view.ts';
import type { PanelModel } from './panel-model.ts';
import type { PanelState } from './panel-state.ts';

export type RoundState = Record<never, never>;
export const emptyRound: RoundState = {};

export const makeRoundActions = (_model: PanelModel): RoundActions => ({});
export const viewRound = (_state: PanelState): RoundView => ({});
/** Follows what the panel does, until the signal. */
export function startRound(_model: PanelModel, _signal: AbortSignal): void {}
