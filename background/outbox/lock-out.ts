import type { AskHub } from '../../core/hub/ask-hub.ts';
import { endLockOut as endIn, isLockedOut as isLockedOutBy, isRefused, watchRefusals } from '../../core/sync/lock-out.ts';
import { readMembership } from '../team/membership.ts';
import { outboxKit } from './outbox-kit.ts';
import { readChannel } from './sync-records.ts';

/** For all jobs that ask in `shared/`: a password that the hub refuses one of them is tried by no other within the hour. Never rejects. */
export const askShared: AskHub = watchRefusals(outboxKit);

/** Asked before each job that goes by itself; whoever presses a button is not made to wait. Throws where the database cannot be opened. */
export async function isLockedOut(): Promise<boolean> {
  const access = (await readMembership())?.access;
  return access !== undefined && isLockedOutBy(access, await readChannel(), Date.now());
}

/** The hub took the password after all. Throws where the database cannot be opened. */
export async function endLockOut(): Promise<void> {
  const channel = await readChannel();
  if ([channel, channel.receipts].some(isRefused)) await endIn(outboxKit);
}
