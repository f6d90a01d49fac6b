import { browser } from 'wxt/browser';
import { askWorker } from '../../browser/messages.ts';
import type { Reminders } from '../../core/day/day-messages.ts';
import type { ElsewhereEntry } from '../../core/day/make-elsewhere.ts';
import type { ThreadHistory } from '../../core/day/recall-acts.ts';
import { startOfWeek } from '../../core/day/start-of-week.ts';
import type { Finding } from '../../core/finding/finding.ts';
import type { Interaction } from '../../core/interaction/interaction.ts';
import type { ActDetails } from '../../core/interaction/make-interaction.ts';
import type { PanelModel } from './panel-model.ts';
import type { PanelState } from './panel-state.ts';
import { readToday } from './watch-day.ts';
import { listen } from './watch-tab.ts';

export { makeDayActions } from './day-actions.ts';
export { viewDay } from './view-day.ts';

export interface DayState {
  /** of this week, oldest first; undefined: not read yet */
  records: readonly Interaction[] | undefined;
  isClosed: boolean;
  reminders: Reminders;
  /** of the chosen post */
  history: { key: string; history: ThreadHistory } | undefined;
  /** what the counsellor said of the person, by finding */
  details: Record<string, ActDetails>;
  /** the form for what was done elsewhere; with the finding it was opened at */
  form: { key?: string } | undefined;
  /** the next one is often like the one before */
  lastEntry: Partial<Omit<ElsewhereEntry, 'topic' | 'channel'>>;
}

export const emptyDay: DayState = {
  records: undefined,
  isClosed: false,
  reminders: { followUps: [], unsaved: { count: 0 } },
  history: undefined,
  details: {},
  form: undefined,
  lastEntry: {},
};

export const setDay = (model: PanelModel, change: Partial<DayState>): void => model.set({ day: { ...model.state.day, ...change } });

/** What the counsellor said of the person behind a finding, for the report. */
export function readDetails({ data, day }: Pick<PanelState, 'data' | 'day'>, { post }: Finding): ActDetails | undefined {
  const key = [...(data?.findings ?? [])].find(([, { finding }]) => finding.post.id === post.id)?.[0];
  return key === undefined ? undefined : day.details[key];
}

/** Follows what the panel does, until the signal. */
export function startDay(model: PanelModel, signal: AbortSignal): void {
  void readReminders(model);
  const stop = model.store.subscribe((state, before) => {
    const isOpened = state.screen === 'day' && before.screen !== 'day';
    if (isOpened || (state.today !== before.today && state.screen === 'day')) void refreshDay(model);
    else if (state.today !== before.today) void readReminders(model);
    const isOther = state.chosen !== before.chosen;
    const isSettled = state.data?.insertion?.state === 'posted' && before.data?.insertion?.state !== 'posted';
    if (state.chosen !== undefined && (isOther || isSettled)) void recall(model, state.chosen);
    if (isSettled && state.screen === 'day') void refreshDay(model);
  });
  signal.addEventListener('abort', stop);
  // another window may have saved the log
  listen(browser.storage.onChanged, (changes, area) => void (area === 'local' && 'lastExport' in changes && readReminders(model)), signal);
}

/** After an act of this part: what it changed is read again. */
export async function refreshDay(model: PanelModel): Promise<void> {
  await readReminders(model);
  const answer = await askWorker('day.read', startOfWeek(readToday()));
  if (answer.ok) setDay(model, { records: answer.value });
  else setDay(model, { isClosed: true });
}

export async function readReminders(model: PanelModel): Promise<void> {
  const answer = await askWorker('reminders.read', null);
  if (answer.ok) setDay(model, { reminders: answer.value, isClosed: false });
  else setDay(model, { isClosed: true });
}

export async function recall(model: PanelModel, key: string): Promise<void> {
  const answer = await askWorker('thread.recall', key);
  if (answer.ok && model.state.chosen === key) setDay(model, { history: { key, history: answer.value } });
}
