import type { AskHub, HubAnswer, HubFailure } from '../hub/ask-hub.ts';
import type { HubPlace } from '../hub/hub-access.ts';
import { getFile } from '../hub/webdav.ts';
import { fromBytes } from '../team/bytes.ts';
import type { Membership } from '../team/membership.ts';
import { listWithRole } from '../team/read-root.ts';
import { readSignedFile } from '../team/sign-file.ts';
import { parseReceipt } from './parse-receipt.ts';
import { longestReceipt, nameReceipt, type Receipt } from './receipt.ts';

export interface FetchedReceipts {
  receipts: Receipt[];
  /** what ended the asking; absent: all went well. A page where a receipt should be is `redirected` */
  failure?: HubAnswer | HubFailure;
}

/** A receipt is a payload in base64 with a signature or two. */
const mostBytes = 2 * longestReceipt;

/** Those of all supervisors' devices that are at the hub and ours. */
export async function fetchReceipts(ask: AskHub, shared: HubPlace, member: Pick<Membership, 'root' | 'device'>): Promise<FetchedReceipts> {
  const receipts: Receipt[] = [];
  for (const { id } of listWithRole(member.root, 'supervisor')) {
    const answer = await getFile(ask, shared, `receipts/${nameReceipt({ device: member.device, by: id })}`, mostBytes);
    if (typeof answer !== 'string' && answer.status === 404) continue;
    if (typeof answer === 'string' || answer.status !== 200) return { receipts, failure: answer };
    const file = readText(answer.body);
    if (!file) return { receipts, failure: 'redirected' };
    const receipt = await parseReceipt(file, member);
    if (typeof receipt !== 'string') receipts.push(receipt);
  }
  return { receipts };
}

function readText(body: Uint8Array): ReturnType<typeof readSignedFile> {
  try {
    return readSignedFile(fromBytes(body));
  } catch {
    return undefined; // not UTF-8
  }
}
