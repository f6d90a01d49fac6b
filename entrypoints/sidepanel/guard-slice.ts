import { askWorker } from '../../browser/messages.ts';
import { checkDraftUse, type UseWarning } from '../../core/guard/check-draft-use.ts';
import type { UseReport } from '../../core/guard/guard-messages.ts';
import { isPractice } from '../../core/practice/is-practice.ts';
import type { PanelModel } from './panel-model.ts';
import type { PanelState } from './panel-state.ts';

/** Own words change letter by letter; in ms. */
const patience = 250;
/** So long the worker may take to say what it knows, in ms; the answer does not wait for ever. */
const longest = 3000;

export interface GuardState {
  /** what the worker knows of the text in hand; of the one before it for a moment */
  told?: { key: string; report?: UseReport; isUnchecked: boolean };
}
export const emptyGuard: GuardState = {};

/** What to think of before this text is inserted. */
export function listUseWarnings({ guard, settings }: Pick<PanelState, 'guard' | 'settings'>, key: string, text: string): UseWarning[] {
  const told = guard.told?.key === key ? guard.told : undefined;
  return [...(told?.isUnchecked ? [{ kind: 'unchecked' } as const] : []), ...checkDraftUse(text, told?.report, settings.signOff.team)];
}

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
    timer = setTimeout(() => void checkUse(model), patience);
  });
  signal.addEventListener('abort', () => {
    stop();
    clearTimeout(timer);
  });
}

/** Asks about the text in hand. Afterwards it is known, or said that it could not be. */
export async function checkUse(model: PanelModel): Promise<void> {
  const { key, draft } = model.view().chosen ?? {};
  if (key === undefined || draft === undefined || isPractice(key)) return;
  const { text } = draft;
  const answer = await Promise.race([askWorker('use.check', { key, text, now: Date.now() }), giveUp()]);
  const now = model.view().chosen;
  // a later answer may have overtaken this one
  if (now?.key !== key || now.draft?.text !== text) return;
  const { told } = model.state.guard;
  const known = told?.key === key && told.report ? { report: told.report } : {};
  model.set({ guard: { told: answer.ok ? { key, report: answer.value, isUnchecked: false } : { key, ...known, isUnchecked: true } } });
}

const giveUp = (): Promise<{ ok: false }> => new Promise((resolve) => setTimeout(() => resolve({ ok: false }), longest));
