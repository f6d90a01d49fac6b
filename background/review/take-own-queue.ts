import { askWorker } from '../../browser/messages.ts';
import type { PullEnd } from '../../core/import/pull-result.ts';
import { fromBase64 } from '../../core/team/bytes.ts';
import type { Imported } from './import-files.ts';
import { importGiven } from './import-given.ts';
import { noteGaps } from './note-gaps.ts';
import type { PullKit } from './pull-kit.ts';
import { listWishes, signReceipts } from './sign-receipts.ts';

/** What there is nothing to take for. */
const nothingThere = ['empty', 'alone', 'blocked', 'nobody'];

/** One person with several roles and no hub: what waits on this device goes the same way as everybody's, without leaving it. */
export async function takeOwnQueue(kit: PullKit, onImported: (imported: Imported) => void): Promise<PullEnd> {
  const { store, membership, signer, now } = kit;
  const answer = await askWorker('queue.export', null);
  if (!answer.ok && nothingThere.includes(answer.error)) return 'done';
  if (!answer.ok && answer.error === 'disk-full') return 'disk-full';
  const bytes = answer.ok ? fromBase64(answer.value.bytes) : undefined;
  if (!answer.ok || !bytes) throw new Error(answer.ok ? 'unreadable' : answer.error);
  try {
    await importGiven([{ name: answer.value.name, size: bytes.length, read: async () => bytes }], kit, onImported);
  } finally {
    await noteGaps(store, now());
  }
  const signing = { store, membership, signer, now: now() };
  const own = (await listWishes(signing)).filter(({ known }) => known.device === membership.device);
  const [receipt] = await signReceipts(own, signing);
  if (receipt) await askWorker('queue.receipt', JSON.stringify(receipt.file));
  return 'done';
}
