import { fail, type Result, succeed } from '../../core/result.ts';
import { parseReceipts, type ReceiptError, readReceiptText } from '../../core/sync/parse-receipt.ts';
import { takeReceipts } from '../../core/sync/take-receipts.ts';
import type { Membership } from '../../core/team/membership.ts';
import { drainOutbox } from './drain-outbox.ts';
import { outboxStore } from './store.ts';

/** The receipt file of a supervisor, for one device or for several. Throws where the database cannot be opened. */
export async function takeReceiptText(text: string, member: Membership): Promise<Result<{ received: number }, ReceiptError>> {
  const files = readReceiptText(text);
  if (!files) return fail('unreadable');
  const receipts = await parseReceipts(files, member);
  if (typeof receipts === 'string') return fail(receipts);
  const { received, asked, isForeign } = await takeReceipts(outboxStore, member, { receipts, now: Date.now() });
  if (isForeign && received === 0) return fail('not-ours');
  if (asked > 0) void drainOutbox().catch(() => undefined);
  return succeed({ received });
}
