import type { DayActions, DayView } from '../../components/day-view.ts';
import type { PanelModel } from './panel-model.ts';
import type { PanelState } from './panel-state.ts';

export type DayState = Record<never, never>;
export const emptyDay: DayState = {};

export const makeDayActions = (_model: PanelModel): DayActions => ({});
export const viewDay = (_state: PanelState): DayView => ({});
/** Follows what the panel does, until the signal. */
export function startDay(_model: PanelModel, _signal: AbortSignal): void {}
