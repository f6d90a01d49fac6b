import type { AskHub } from '../../core/hub/ask-hub.ts';
import type { HubPlace } from '../../core/hub/hub-access.ts';
import { isAboutOne } from '../../core/hub/is-about-one.ts';
import { putOver } from '../../core/hub/webdav.ts';
import { isReceiptDue } from '../../core/import/plan-issue.ts';
import { nameReceipt } from '../../core/sync/receipt.ts';
import { toBytes } from '../../core/team/bytes.ts';
import { HubTrouble } from './hub-trouble.ts';
import { listWishes, type Signing, signReceipts } from './sign-receipts.ts';

/** Tells each device what has arrived, where there is news. How many were told. Throws `HubTrouble` where one was not. */
export async function writeReceipts(ask: AskHub, shared: HubPlace, signing: Signing): Promise<number> {
  const { store, membership, now } = signing;
  const { url } = shared;
  const due = (await listWishes(signing)).filter((wish) => isReceiptDue({ ...wish, written: wish.known.receipt, now }, url));
  const receipts = await signReceipts(due, signing);
  let refused: HubTrouble | undefined;
  for (const { known, cover, issued, file } of receipts) {
    const name = nameReceipt({ device: known.device, by: membership.device });
    const answer = await putOver(ask, shared, `receipts/${name}`, toBytes(JSON.stringify(file)));
    if (typeof answer !== 'string' && (answer.status === 201 || answer.status === 204)) {
      await store.put('devices', { ...known, receipt: { ...cover, at: now, issued, url } });
      continue;
    }
    refused = new HubTrouble(answer);
    if (!isAboutOne(answer)) break;
  }
  if (refused) throw refused;
  return receipts.length;
}
