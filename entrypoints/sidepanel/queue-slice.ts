import { browser } from 'wxt/browser';
import { askWorker } from '../../browser/messages.ts';
import type { QueueActions, QueueTold, QueueView } from '../../components/queue-view.ts';
import { teamChangedKey } from '../../core/team/team-messages.ts';
import type { PanelModel } from './panel-model.ts';
import type { PanelState } from './panel-state.ts';
import { makeQueueActs } from './queue-acts.ts';
import { listen } from './watch-tab.ts';

export type QueueState = QueueView;

export const emptyQueue: QueueState = { state: 'reading' };

/** While the page is looked at and something waits, in ms. */
const often = 5000;
/** At other times the worker itself looks no more often. */
const seldom = 5 * 60_000;

export const makeQueueActions = (model: PanelModel): QueueActions => ({
  ...makeQueueActs(model, (told) => readQueue(model, told)),
  openJoining: () => void openPage('/welcome.html', '#team'),
  openTeamPage: () => void openPage('/team.html'),
  openReview: () => void openPage('/review.html'),
});

const openPage = (path: '/welcome.html' | '/team.html' | '/review.html', hash = ''): Promise<unknown> =>
  browser.tabs.create({ url: `${browser.runtime.getURL(path)}${hash}` });

export const viewQueue = ({ queue }: PanelState): QueueView => queue;

/** Follows what the panel does, until the signal. */
export function startQueue(model: PanelModel, signal: AbortSignal): void {
  let readAt = 0;
  const read = (): void => {
    readAt = Date.now();
    void readQueue(model);
  };
  read();
  const stop = model.store.subscribe((state, before) => {
    if (state.screen === before.screen) return;
    if (state.screen === 'team') read();
    else if (before.screen === 'team') forgetTold(model);
  });
  const timer = setInterval(() => {
    const isDue = isWatched(model.state) || (model.state.queue.state === 'joined' && Date.now() - readAt >= seldom);
    if (isDue) read();
  }, often);
  signal.addEventListener('abort', stop);
  signal.addEventListener('abort', () => clearInterval(timer));
  listen(browser.storage.onChanged, (changes, area) => void (area === 'session' && teamChangedKey in changes && read()), signal);
}

/** What was told of an act long ago would be taken for news. */
function forgetTold(model: PanelModel): void {
  const { told: _told, ...queue } = model.state.queue;
  model.set({ queue });
}

function isWatched({ screen, queue: { queue } }: PanelState): boolean {
  if (screen !== 'team' || !queue) return false;
  return queue.isSending || queue.pending + queue.waiting + queue.sent > 0;
}

/** As the worker says now; `told` replaces what was told before. Nothing is drawn anew when nothing has changed. */
async function readQueue(model: PanelModel, told?: QueueTold): Promise<void> {
  const next = await askForQueue();
  const { queue: before } = model.state;
  const { doing, told: toldBefore } = before;
  const kept = told ?? toldBefore;
  // what is under way ends with what is told of it
  const queue = { ...next, ...(doing && !told ? { doing } : {}), ...(kept ? { told: kept } : {}) };
  if (JSON.stringify(queue) !== JSON.stringify(before)) model.set({ queue });
}

async function askForQueue(): Promise<QueueView> {
  const team = await askWorker('team.read', null);
  if (!team.ok) return { state: 'closed' };
  if (team.value === null) return { state: 'alone' };
  const queue = await askWorker('queue.read', null);
  return queue.ok ? { state: 'joined', team: team.value, queue: queue.value } : { state: 'closed' };
}
