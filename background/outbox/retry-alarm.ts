import { browser } from 'wxt/browser';
import { drainOutbox } from './drain-outbox.ts';

const name = 'outbox-retry';
/** Chromium's alarms ring after this at the earliest, in ms. */
const soonest = 30_000;

/** Rings once, to be earlier than the alarm that rings for ever and stands in where this one is lost. `until` in ms since 1970, UTC. */
export async function planRetry(until: number | undefined): Promise<void> {
  if (until === undefined) await browser.alarms.clear(name);
  else await browser.alarms.create(name, { when: Math.max(until, Date.now() + soonest) });
}

/** To be called while the worker's file is evaluated. */
export function listenForOutbox(): void {
  const go = (wake: 'timer' | 'online') => void drainOutbox(wake).catch(() => undefined);
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) go('timer');
  });
  // what was out of reach when the browser was closed may be within it now
  browser.runtime.onStartup.addListener(() => go('online'));
  self.addEventListener('online', () => go('online'));
}
