import { askWorker } from '../../browser/messages.ts';
import type { GuardActions, GuardView } from '../../components/guard-view.ts';
import { checkDraftUse, type UseWarning } from '../../core/guard/check-draft-use.ts';
import type { UseReport } from '../../core/guard/guard-messages.ts';
import type { PanelModel } from './panel-model.ts';
import type { PanelState } from './panel-state.ts';

/** Own words change letter by letter; in ms. */
const patience = 250;

export interface GuardState {
  /** what the worker knows of the text in hand; of the one before it for a moment */
  told?: { key: string; report: UseReport };
}
export const emptyGuard: GuardState = {};

export const makeGuardActions = (_model: PanelModel): GuardActions => ({});
export const viewGuard = (_state: PanelState): GuardView => ({});

/** What to think of before this text is inserted. */
export const listUseWarnings = ({ guard: { told }, settings }: PanelState, key: string, text: string): UseWarning[] =>
  checkDraftUse(text, told?.key === key ? told.report : undefined, settings.signOff.team);

/** Another text, another thread, or something happened since it was asked. */
const watched = ({ chosen, suggestion, choice, turn, screen, data, today, settings }: PanelState): unknown[] => [
  ...[chosen, suggestion, choice, turn, screen, today, settings],
  data?.insertion,
  data?.drafts.get(chosen ?? ''),
];

/** Asks about the text in hand whenever it has become another one, until the signal. */
export function startGuard(model: PanelModel, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = model.store.subscribe((state, before) => {
    const earlier = watched(before);
    if (state.chosen === undefined || watched(state).every((part, index) => part === earlier[index])) return;
    clearTimeout(timer);
    timer = setTimeout(() => void ask(model), patience);
  });
  signal.addEventListener('abort', () => {
    stop();
    clearTimeout(timer);
  });
}

async function ask(model: PanelModel): Promise<void> {
  const { key, draft } = model.view().chosen ?? {};
  if (key === undefined || draft === undefined) return;
  const answer = await askWorker('use.check', { key, text: draft.text, now: Date.now() });
  // a later answer may have overtaken this one
  if (answer.ok && model.view().chosen?.draft?.text === draft.text) model.set({ guard: { told: { key, report: answer.value } } });
}
