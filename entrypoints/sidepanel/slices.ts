import type { PanelView } from '../../components/panel-view.ts';
import { type DayState, emptyDay, makeDayActions, startDay, viewDay } from './day-slice.ts';
import { type DeviceState, emptyDevice, makeDeviceActions, startDevice, viewDevice } from './device-slice.ts';
import { emptyGuard, type GuardState, startGuard } from './guard-slice.ts';
import { makeNotesActions, startNotes, viewNotes } from './notes-slice.ts';
import { emptyNotes, type NotesState } from './notes-state.ts';
import { emptyOwnTexts, makeOwnTextsActions, type OwnTextsState, startOwnTexts, viewOwnTexts } from './own-texts-slice.ts';
import type { PanelModel } from './panel-model.ts';
import type { PanelState } from './panel-state.ts';
import { emptyPractice, makePracticeActions, type PracticeState, startPractice, viewPractice } from './practice-slice.ts';
import { emptyQueue, makeQueueActions, type QueueState, startQueue, viewQueue } from './queue-slice.ts';
import { makeRoundActions, startRound, viewRound } from './round-slice.ts';
import { emptyRound, type RoundState } from './round-state.ts';
import { makeSealedNotesActions, startSealedNotes, viewSealedNotes } from './sealed-notes-slice.ts';
import { emptySealedNotes, type SealedNotesState } from './sealed-notes-state.ts';
import { makeThreadActions } from './threads-slice.ts';

// The parts of the panel that stand beside finding and answering, each with its own state, actions and view.

export interface SliceStates {
  round: RoundState;
  day: DayState;
  device: DeviceState;
  notes: NotesState;
  guard: GuardState;
  ownTexts: OwnTextsState;
  practice: PracticeState;
  queue: QueueState;
  sealedNotes: SealedNotesState;
}

export const emptySlices: SliceStates = {
  round: emptyRound,
  day: emptyDay,
  device: emptyDevice,
  notes: emptyNotes,
  guard: emptyGuard,
  ownTexts: emptyOwnTexts,
  practice: emptyPractice,
  queue: emptyQueue,
  sealedNotes: emptySealedNotes,
};

export const makeSliceActions = (model: PanelModel) => ({
  ...makeRoundActions(model),
  ...makeDayActions(model),
  ...makeDeviceActions(model),
  ...makeNotesActions(model),
  ...makeOwnTextsActions(model),
  ...makePracticeActions(model),
  ...makeQueueActions(model),
  ...makeSealedNotesActions(model),
  ...makeThreadActions(model),
});

export const viewSlices = (state: PanelState): Pick<PanelView, Exclude<keyof SliceStates, 'guard'>> => ({
  round: viewRound(state),
  day: viewDay(state),
  device: viewDevice(state),
  notes: viewNotes(state),
  ownTexts: viewOwnTexts(state),
  practice: viewPractice(state),
  queue: viewQueue(state),
  sealedNotes: viewSealedNotes(state),
});

export function startSlices(model: PanelModel, signal: AbortSignal): void {
  for (const start of [
    startRound,
    startDay,
    startDevice,
    startNotes,
    startGuard,
    startOwnTexts,
    startPractice,
    startQueue,
    startSealedNotes,
  ])
    start(model, signal);
}
