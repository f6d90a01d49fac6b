import type { AskHub } from '../../core/hub/ask-hub.ts';
import type { HubPlace } from '../../core/hub/hub-access.ts';
import { putOver } from '../../core/hub/webdav.ts';
import { planReceipt } from '../../core/import/plan-receipt.ts';
import { nameReceipt } from '../../core/sync/receipt.ts';
import { toBytes } from '../../core/team/bytes.ts';
import { HubTrouble } from './hub-trouble.ts';
import type { KeptDevice } from './review-store.ts';
import { type Signing, signReceipts } from './sign-receipts.ts';

/** A device sends a missing envelope once for each receipt: if that came to nothing either, it is asked once more, after so many ms. */
const askAgainAfter = 24 * 60 * 60 * 1000;

/** Tells each device what has arrived, where there is news. How many were told. Throws `HubTrouble`. */
export async function writeReceipts(ask: AskHub, shared: HubPlace, signing: Signing): Promise<number> {
  const { store, membership, now } = signing;
  const news = (await store.getAll('devices')).filter((device) => isNews(device, now));
  const receipts = await signReceipts(news, signing);
  for (const { device, cover, file } of receipts) {
    const name = nameReceipt({ device, by: membership.device });
    const answer = await putOver(ask, shared, `receipts/${name}`, toBytes(JSON.stringify(file)));
    if (typeof answer === 'string' || (answer.status !== 201 && answer.status !== 204)) throw new HubTrouble(answer);
    const known = await store.get('devices', device);
    if (known) await store.put('devices', { ...known, receipt: { ...cover, at: now } });
  }
  return receipts.length;
}

function isNews(device: KeptDevice, now: number): boolean {
  const cover = planReceipt(device);
  const { receipt } = device;
  if (!cover || !receipt) return cover !== undefined;
  if (cover.upTo !== receipt.upTo || cover.missing.join() !== receipt.missing.join()) return true;
  return cover.missing.length > 0 && Math.abs(now - receipt.at) > askAgainAfter;
}
