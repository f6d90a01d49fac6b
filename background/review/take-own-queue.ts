import { askWorker } from '../../browser/messages.ts';
import { fromBase64 } from '../../core/team/bytes.ts';
import type { Imported } from './import-files.ts';
import { importGiven } from './import-given.ts';
import type { PullKit } from './pull-kit.ts';
import { signReceipts } from './sign-receipts.ts';

/** One person with several roles and no hub: what waits on this device goes the same way as everybody's, without leaving it. */
export async function takeOwnQueue(kit: PullKit, onImported: (imported: Imported) => void): Promise<void> {
  const { store, membership, signer, now } = kit;
  const answer = await askWorker('queue.export', null);
  if (!answer.ok && (answer.error === 'empty' || answer.error === 'alone')) return;
  const bytes = answer.ok ? fromBase64(answer.value.bytes) : undefined;
  if (!answer.ok || !bytes) throw new Error(answer.ok ? 'unreadable' : answer.error);
  await importGiven([{ name: answer.value.name, size: bytes.length, read: async () => bytes }], kit, onImported);
  const own = await store.get('devices', membership.device);
  const [receipt] = own ? await signReceipts([own], { store, membership, signer, now: now() }) : [];
  if (receipt) await askWorker('queue.receipt', JSON.stringify(receipt.file));
}
