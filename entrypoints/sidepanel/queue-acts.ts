import { askWorker } from '../../browser/messages.ts';
import type { QueueActions, QueueTold, QueueView } from '../../components/queue-view.ts';
import type { QueueStatus } from '../../core/sync/sync-messages.ts';
import { fromBase64 } from '../../core/team/bytes.ts';
import type { PanelModel } from './panel-model.ts';
import { saveFile } from './save-file.ts';

type Acts = Omit<QueueActions, 'openJoining' | 'openTeamPage' | 'openReview'>;
type Finish = (told: QueueTold) => Promise<void>;

/** What can be done with the queue; `finish` tells what came of it and reads the queue anew. */
export const makeQueueActs = (model: PanelModel, finish: Finish): Acts => ({
  sendQueue: () => void attempt(model, 'sending', async () => finish(await send(model))),
  exportQueue: () => void attempt(model, 'saving', async () => finish(await save())),
  loadReceipt: (text) => void askWorker('queue.receipt', text).then((answer) => finish(sayReceipt(answer))),
  retryEnvelope: (seq) => void askWorker('queue.retry', seq).then(({ ok }) => finish({ key: ok ? 'retried' : 'failed' })),
  discardEnvelope: (seq, why) =>
    void askWorker('queue.discard', { seq, why }).then(({ ok }) => finish({ key: ok ? 'discarded' : 'failed' })),
});

/** The other half of a double click does nothing. What was told before is over. */
async function attempt(model: PanelModel, doing: NonNullable<QueueView['doing']>, work: () => Promise<void>): Promise<void> {
  const { told: _told, ...queue } = model.state.queue;
  if (queue.doing !== undefined) return;
  model.set({ queue: { ...queue, doing } });
  await work();
}

const countWaiting = ({ pending, waiting }: QueueStatus): number => pending + waiting;

async function send(model: PanelModel): Promise<QueueTold> {
  const before = await askWorker('queue.read', null);
  const answer = await askWorker('queue.send', null);
  if (!answer.ok) return { key: answer.error === 'unreachable' ? 'failed' : answer.error };
  const left = countWaiting(answer.value);
  const had = before.ok ? countWaiting(before.value) : ((model.state.queue.queue && countWaiting(model.state.queue.queue)) ?? left);
  if (had > left) return { key: 'sent', count: had - left };
  return { key: left > 0 ? 'notSent' : 'nothing' };
}

async function save(): Promise<QueueTold> {
  const answer = await askWorker('queue.export', null);
  if (!answer.ok) return { key: answer.error === 'unreachable' ? 'failed' : answer.error };
  const { name, bytes, count } = answer.value;
  const content = fromBase64(bytes);
  if (!content) return { key: 'failed' };
  saveFile(name, 'application/octet-stream', content);
  return { key: 'saved', count };
}

function sayReceipt(answer: Awaited<ReturnType<typeof askWorker<'queue.receipt'>>>): QueueTold {
  if (!answer.ok) return { key: answer.error === 'unreachable' ? 'failed' : answer.error };
  return { key: 'received', count: answer.value.received };
}
