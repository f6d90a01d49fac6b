import { hasHubPermission } from '../../browser/hub-permission.ts';
import { askHub } from '../../browser/hub-request.ts';
import { makeEnvelope } from '../../core/envelope/make-envelope.ts';
import { drain } from '../../core/sync/drain.ts';
import { nameStoreError } from '../../core/sync/name-store-error.ts';
import type { Wake } from '../../core/sync/plan.ts';
import { readMembership } from '../team/membership.ts';
import { forgetReceived } from './forget-received.ts';
import { outboxLock } from './outbox-lock.ts';
import { planRetry } from './retry-alarm.ts';
import { stayAwake } from './stay-awake.ts';
import { outboxStore } from './store.ts';

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
    const kit = {
      store: outboxStore,
      ask: askHub,
      readMember: readMembership,
      seal: makeEnvelope,
      canAsk: await canAsk(),
      now: () => Date.now(),
      random: () => Math.random(),
    };
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
