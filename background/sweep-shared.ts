import { browser } from 'wxt/browser';
import { sweepHub } from '../core/hub/sweep-hub.ts';
import { askShared, isLockedOut } from './outbox/lock-out.ts';
import { readMembership } from './team/membership.ts';

const key = 'swept';
/** In ms */
const betweenSweeps = 12 * 60 * 60 * 1000;

/** Notes, hints and probes of the doctor whose time is over go from the hub, twice a day, by a device that may delete there: a supervisor's. */
export async function sweepShared(): Promise<void> {
  const access = (await readMembership())?.access;
  if (!access?.shared || !access.logs) return;
  if (await isLockedOut()) return;
  const sweptAt = (await browser.storage.session.get(key))[key];
  const now = Date.now();
  if (typeof sweptAt === 'number' && Math.abs(now - sweptAt) < betweenSweeps) return;
  await browser.storage.session.set({ [key]: now });
  for (const folder of ['notes', 'hints'] as const) {
    if (await isLockedOut()) return;
    await sweepHub(askShared, access.shared, { folder, now: Date.now });
  }
}
