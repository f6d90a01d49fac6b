import { askWorker } from '../../browser/messages.ts';
import type { QueueActions, QueueTold, QueueView } from '../../components/queue-view.ts';
import type { ExportObstacle } from '../../core/sync/find-export-obstacle.ts';
import type { StoreError } from '../../core/sync/name-store-error.ts';
import type { ReceiptError } from '../../core/sync/parse-receipt.ts';
import type { QueueStatus } from '../../core/sync/sync-messages.ts';
import { fromBase64 } from '../../core/team/bytes.ts';
import type { PanelModel } from './panel-model.ts';
import { saveFile } from './save-file.ts';

type Acts = Omit<QueueActions, 'openJoining' | 'openTeamPage' | 'openReview'>;
type Said = 'alone' | ExportObstacle | ReceiptError | StoreError;
type Finish = (told: QueueTold) => Promise<void>;

/** What can be done with the queue; `finish` tells what came of it and reads the queue anew. */
export const makeQueueActs = (model: PanelModel, finish: Finish): Acts => ({
  sendQueue: () => void attempt(model, 'sending', async () => finish(await send(model))),
  exportQueue: () => void attempt(model, 'saving', async () => finish(await save())),
  loadReceipt: (text) => void askWorker('queue.receipt', text).then((answer) => finish(sayReceipt(answer))),
  retryEnvelope: (seq) =>
    void askWorker('queue.retry', seq).then((answer) => finish({ key: answer.ok ? 'retried' : sayError(answer.error) })),
  discardEnvelope: (seq, why) =>
    void askWorker('queue.discard', { seq, why }).then((answer) => finish({ key: answer.ok ? 'discarded' : sayError(answer.error) })),
});

/** The other half of a double click does nothing. What was told before is over. */
async function attempt(model: PanelModel, doing: NonNullable<QueueView['doing']>, work: () => Promise<void>): Promise<void> {
  const { told: _told, ...queue } = model.state.queue;
  if (queue.doing !== undefined) return;
  model.set({ queue: { ...queue, doing } });
  await work();
}

/** What the worker says as it is; that it said nothing, or knows no such envelope, helps nobody. */
const sayError = (error: Said | 'unreachable' | 'unknown'): Said | 'failed' =>
  error === 'unreachable' || error === 'unknown' ? 'failed' : error;

const countArrived = ({ sent, received }: QueueStatus): number => sent + received;

async function send(model: PanelModel): Promise<QueueTold> {
  const before = await askWorker('queue.read', null);
  const answer = await askWorker('queue.send', null);
  if (!answer.ok) return { key: sayError(answer.error) };
  const after = answer.value;
  const known = (before.ok ? before.value : model.state.queue.queue) ?? after;
  const count = countArrived(after) - countArrived(known);
  if (count > 0) return { key: 'sent', count };
  return { key: after.pending + after.waiting > 0 || after.dead > known.dead ? 'notSent' : 'nothing' };
}

async function save(): Promise<QueueTold> {
  const answer = await askWorker('queue.export', null);
  if (!answer.ok) return { key: sayError(answer.error) };
  const { name, bytes, count, left } = answer.value;
  const content = fromBase64(bytes);
  if (!content) return { key: 'failed' };
  saveFile(name, 'application/octet-stream', content);
  return { key: 'saved', count, left };
}

function sayReceipt(answer: Awaited<ReturnType<typeof askWorker<'queue.receipt'>>>): QueueTold {
  if (!answer.ok) return { key: sayError(answer.error) };
  return { key: 'received', count: answer.value.received };
}
