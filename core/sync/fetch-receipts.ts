import type { AskHub, HubAnswer, HubFailure } from '../hub/ask-hub.ts';
import type { HubPlace } from '../hub/hub-access.ts';
import { isAboutOne } from '../hub/is-about-one.ts';
import { getFile } from '../hub/webdav.ts';
import type { Membership } from '../team/membership.ts';
import { listWithRole } from '../team/read-root.ts';
import { readSignedFile } from '../team/sign-file.ts';
import { parseReceipt } from './parse-receipt.ts';
import { longestReceipt, nameReceipt, type Receipt } from './receipt.ts';

export interface FetchedReceipts {
  receipts: Receipt[];
  /** what went wrong first; absent: all went well. Something else where a receipt should be is `redirected` */
  failure?: HubAnswer | HubFailure;
}

/** A receipt is a payload in base64 with a signature or two. */
const mostBytes = 2 * longestReceipt;

/** Of a network that wants a log-in: it answers so to everything. */
const isPage = (answer: HubAnswer | HubFailure): boolean =>
  typeof answer !== 'string' && answer.status === 200 && (answer.header('content-type') ?? '').startsWith('text/html');

/** Those of all supervisors' devices that are at the hub and ours. */
export async function fetchReceipts(ask: AskHub, shared: HubPlace, member: Pick<Membership, 'root' | 'device'>): Promise<FetchedReceipts> {
  const receipts: Receipt[] = [];
  // one file that is spoilt or closed holds up no other supervisor's
  let failure: FetchedReceipts['failure'];
  for (const { id } of listWithRole(member.root, 'supervisor')) {
    const answer = await getFile(ask, shared, `receipts/${nameReceipt({ device: member.device, by: id })}`, mostBytes);
    if (typeof answer !== 'string' && answer.status === 404) continue;
    if (typeof answer === 'string' || answer.status !== 200 || isPage(answer)) {
      failure ??= isPage(answer) ? 'redirected' : answer;
      if (isAboutOne(answer)) continue;
      break;
    }
    const file = readSignedFile(answer.body);
    if (!file) failure ??= 'redirected';
    const receipt = file && (await parseReceipt(file, member));
    if (typeof receipt === 'object') receipts.push(receipt);
  }
  return { receipts, ...(failure !== undefined && { failure }) };
}
