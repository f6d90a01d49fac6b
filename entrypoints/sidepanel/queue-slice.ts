import type { QueueActions, QueueView } from '../../components/queue-view.ts';
import type { PanelModel } from './panel-model.ts';
import type { PanelState } from './panel-state.ts';

export type QueueState = QueueView;

export const emptyQueue: QueueState = { state: 'reading' };

export const makeQueueActions = (_model: PanelModel): QueueActions => ({
  sendQueue: () => undefined,
  exportQueue: () => undefined,
});

export const viewQueue = ({ queue }: PanelState): QueueView => queue;

/** Follows what the panel does, until the signal. */
export function startQueue(_model: PanelModel, _signal: AbortSignal): void {}
