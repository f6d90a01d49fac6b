import type { Rest } from '../../core/sync/outbox-entry.ts';
import { isRested } from '../../core/sync/plan.ts';
import { openDatabase } from '../database.ts';
import { readMembership } from '../team/membership.ts';

/**
 * The hub has refused the credential for `shared/`, and the hour after that is not over. Hubs slow down every log-in from an office for a dead
 * password, so nobody else should try it meanwhile. Throws where the database cannot be opened.
 */
export async function isLockedOut(): Promise<boolean> {
  const access = (await readMembership())?.access;
  const channel = await (await openDatabase()).get('sync', 'channel');
  if (!access?.shared || channel?.name !== 'channel') return false;
  const isRefused = (rest: Rest): boolean => rest.trouble === 'wrong-password' && !isRested(rest, Date.now());
  const isSame = access.drop.user === access.shared.user && access.drop.password === access.shared.password;
  return isRefused(channel.receipts) || (isSame && isRefused(channel));
}
