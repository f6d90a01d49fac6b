import type { GuardActions, GuardView } from '../../components/guard-view.ts';
import type { PanelModel } from './panel-model.ts';
import type { PanelState } from './panel-state.ts';

export type GuardState = Record<never, never>;
export const emptyGuard: GuardState = {};

export const makeGuardActions = (_model: PanelModel): GuardActions => ({});
export const viewGuard = (_state: PanelState): GuardView => ({});
/** Follows what the panel does, until the signal. */
export function startGuard(_model: PanelModel, _signal: AbortSignal): void {}
