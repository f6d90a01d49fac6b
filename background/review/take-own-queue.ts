import { askWorker } from '../../browser/messages.ts';
import { fromBase64 } from '../../core/team/bytes.ts';
import type { Imported } from './import-files.ts';
import { importGiven } from './import-given.ts';
import type { PullKit } from './pull-kit.ts';
import { listWishes, signReceipts } from './sign-receipts.ts';

/** One person with several roles and no hub: what waits on this device goes the same way as everybody's, without leaving it. */
export async function takeOwnQueue(kit: PullKit, onImported: (imported: Imported) => void): Promise<void> {
  const { store, membership, signer, now } = kit;
  const answer = await askWorker('queue.export', null);
  if (!answer.ok && ['empty', 'alone', 'blocked', 'nobody'].includes(answer.error)) return;
  const bytes = answer.ok ? fromBase64(answer.value.bytes) : undefined;
  if (!answer.ok || !bytes) throw new Error(answer.ok ? 'unreadable' : answer.error);
  await importGiven([{ name: answer.value.name, size: bytes.length, read: async () => bytes }], kit, onImported);
  const signing = { store, membership, signer, now: now() };
  const own = (await listWishes(signing)).filter(({ known }) => known.device === membership.device);
  const [receipt] = await signReceipts(own, signing);
  if (receipt) await askWorker('queue.receipt', JSON.stringify(receipt.file));
}
