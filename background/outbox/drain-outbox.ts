import { hasHubPermission } from '../../browser/hub-permission.ts';
import { drain } from '../../core/sync/drain.ts';
import { nameStoreError } from '../../core/sync/name-store-error.ts';
import type { Wake } from '../../core/sync/plan.ts';
import { readMembership } from '../team/membership.ts';
import { refreshTeam } from '../team/refresh-team.ts';
import { forgetReceived } from './forget-received.ts';
import { outboxKit } from './outbox-kit.ts';
import { outboxLock } from './outbox-lock.ts';
import { planRetry } from './plan-retry.ts';
import { stayAwake } from './stay-awake.ts';

/** Nobody waits for most of the draining, so what stopped it is told when the queue is read. In memory: it is true of this moment only. */
let isDiskFull = false;
export const hadFullDisk = (): boolean => isDiskFull;

/**
 * Seals what is pending, sends what is sealed and takes receipts, in one window at a time. Does nothing without a team.
 * The clock leaves it to the one under way; a person, and a network that has come back, have a turn after it. Throws where the database cannot be opened.
 */
export async function drainOutbox(wake: Wake = 'timer'): Promise<void> {
  if (!(await readMembership())) return;
  await navigator.locks.request(outboxLock, { ifAvailable: wake === 'timer' }, async (lock) => {
    if (lock) await drainAlone(wake);
  });
}

async function drainAlone(wake: Wake): Promise<void> {
  const letGo = stayAwake();
  try {
    const kit = { ...outboxKit, canAsk: await canAsk(), refresh: () => refreshTeam().catch(() => undefined) };
    const { until, hubNow } = await drain(kit, wake);
    await planRetry(until);
    await forgetReceived(hubNow);
    isDiskFull = false;
  } catch (error) {
    isDiskFull = nameStoreError(error) === 'disk-full';
    throw error;
  } finally {
    letGo();
  }
}

/** Tries that cannot succeed would only make the waiting longer. */
async function canAsk(): Promise<boolean> {
  const access = (await readMembership())?.access;
  return access !== undefined && navigator.onLine && (await hasHubPermission(access));
}
