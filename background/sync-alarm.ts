import { browser } from 'wxt/browser';
import { drainOutbox } from './outbox/drain-outbox.ts';
import { fetchSealedNotes } from './sealed-notes/fetch-sealed-notes.ts';
import { readMembership } from './team/membership.ts';
import { refreshTeam } from './team/refresh-team.ts';
import { tryEach } from './try-each.ts';

const name = 'sync';
/** Minutes between two looks: of a supervisor's device, which handovers must reach within two minutes, and of others. */
const oftenMinutes = 1;
const seldomMinutes = 5;

/** To be called while the worker's file is evaluated. A device without a team has no alarm and asks nobody. */
export function keepInTouch(): void {
  browser.alarms.onAlarm.addListener((alarm) => void (alarm.name === name && syncNow()));
  // alarms do not outlast a new start of the browser in Firefox, nor an update in Chromium
  browser.runtime.onStartup.addListener(() => void setAlarm());
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
  const periodInMinutes = isSupervisor ? oftenMinutes : seldomMinutes;
  const known = await browser.alarms.get(name);
  if (known?.periodInMinutes !== periodInMinutes) await browser.alarms.create(name, { periodInMinutes });
  return true;
}

export const syncNow = (): Promise<void> => tryEach([() => drainOutbox(), refreshTeam, fetchSealedNotes]);
