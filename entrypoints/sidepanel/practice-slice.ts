import type { PracticeActions, PracticeView } from '../../components/practice-view.ts';
import type { PanelModel } from './panel-model.ts';
import type { PanelState } from './panel-state.ts';

export type PracticeState = Record<never, never>;
export const emptyPractice: PracticeState = {};

export const makePracticeActions = (_model: PanelModel): PracticeActions => ({});
export const viewPractice = (_state: PanelState): PracticeView => ({});
/** Follows what the panel does, until the signal. */
export function startPractice(_model: PanelModel, _signal: AbortSignal): void {}
