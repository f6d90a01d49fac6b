import { browser } from 'wxt/browser';

export const retryAlarm = 'outbox-retry';
/** Chromium's alarms ring after this at the earliest, in ms. */
const soonest = 30_000;

/** Rings once, to be earlier than the alarm that rings for ever and stands in where this one is lost. `until` in ms since 1970, UTC. */
export async function planRetry(until: number | undefined): Promise<void> {
  if (until === undefined) await browser.alarms.clear(retryAlarm);
  else await browser.alarms.create(retryAlarm, { when: Math.max(until, Date.now() + soonest) });
}
