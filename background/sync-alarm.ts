import { browser } from 'wxt/browser';
import { flushHints } from './hint-queue.ts';
import { drainOutbox } from './outbox/drain-outbox.ts';
import { retryAlarm } from './outbox/plan-retry.ts';
import { fetchSealedNotes } from './sealed-notes/fetch-sealed-notes.ts';
import { hasWaitingNotes } from './sealed-notes/has-waiting-notes.ts';
import { sweepShared } from './sweep-shared.ts';
import { readMembership } from './team/membership.ts';
import { refreshTeam } from './team/refresh-team.ts';
import { tryEach } from './try-each.ts';

const name = 'sync';
/** Minutes between two looks: of a supervisor's device, which handovers must reach within two minutes, or with one that waits; and of others. */
const oftenMinutes = 1;
const seldomMinutes = 5;

/** To be called while the worker's file is evaluated. A device without a team has no alarm and asks nobody. */
export function keepInTouch(): void {
  const go = (wake: 'timer' | 'online') => void drainOutbox(wake).catch(() => undefined);
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) void syncNow();
    if (alarm.name === retryAlarm) go('timer');
  });
  browser.runtime.onStartup.addListener(() => {
    // alarms do not outlast a new start of the browser in Firefox, nor an update in Chromium
    void setAlarm();
    // what was out of reach when the browser was closed may be within it now
    go('online');
  });
  self.addEventListener('online', () => go('online'));
  void setAlarm().then((isMember) => (isMember ? syncNow() : undefined));
}

/** After joining or leaving a team, too. */
export async function setAlarm(): Promise<boolean> {
  const membership = await readMembership().catch(() => undefined);
  if (!membership) {
    await browser.alarms.clear(name);
    return false;
  }
  const isSupervisor = membership.root.devices.some(({ id, roles }) => id === membership.device && roles.includes('supervisor'));
  const isUrgent = isSupervisor || (await hasWaitingNotes().catch(() => false));
  const periodInMinutes = isUrgent ? oftenMinutes : seldomMinutes;
  const known = await browser.alarms.get(name);
  if (known?.periodInMinutes !== periodInMinutes) await browser.alarms.create(name, { periodInMinutes });
  return true;
}

/** The team first: nothing is sealed or sent to whom a newer root has blocked. Each job knows by itself when the hub wants to be left alone. */
export const syncNow = (): Promise<void> => tryEach([refreshTeam, fetchSealedNotes, () => drainOutbox(), flushHints, sweepShared]);
