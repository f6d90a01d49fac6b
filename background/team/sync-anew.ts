import { forgetRests } from '../../core/sync/start-anew.ts';
import type { Membership } from '../../core/team/membership.ts';
import { outboxLock } from '../outbox/outbox-lock.ts';
import { outboxStore } from '../outbox/store.ts';
import { syncNow } from '../sync-alarm.ts';

/** After another way to the hub, or another password. Waits for the draining under way, which may still write down what the old one said. */
export async function syncAnew(membership: Membership): Promise<void> {
  await navigator.locks.request(outboxLock, () => forgetRests(outboxStore, membership));
  await syncNow();
}
