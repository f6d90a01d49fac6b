import { browser } from 'wxt/browser';
import { readCoordinator } from '../../background/team/coordinator-store.ts';
import { readSettings } from '../../browser/settings.ts';
import { wipedKey } from '../../core/device-messages.ts';
import { renewKeys } from '../../core/team/coordinator.ts';
import { teamChangedKey } from '../../core/team/team-messages.ts';
import { listen } from '../sidepanel/watch-tab.ts';
import { publish, readStatus } from './publish.ts';
import { type TeamDesk, takeChance } from './team-desk.ts';

/** Reads what there is, and follows what other windows change. */
export async function startTeam(desk: TeamDesk, signal: AbortSignal): Promise<void> {
  const readLanguage = async (): Promise<void> => desk.set({ uiLanguage: (await readSettings()).uiLanguage });
  listen(
    browser.storage.onChanged,
    (changes, area) => {
      if (area !== 'session') void readLanguage();
      // whatever was kept is gone
      else if (changes[wipedKey]?.newValue !== undefined) location.reload();
      else if (teamChangedKey in changes) void readStatus(desk);
    },
    signal,
  );
  desk.windows.addEventListener('message', () => void desk.readAnew().catch(() => undefined), { signal });
  await Promise.all([readLanguage(), readStatus(desk)]);
  try {
    const stored = await readCoordinator();
    const coordinator = stored && renewKeys(stored, takeChance());
    desk.set({ coordinator, screen: coordinator ? 'home' : 'start' });
    if (coordinator && coordinator !== stored) await desk.keep(coordinator);
    // what could not be sent the last time
    if (coordinator?.hub) void publish(desk);
  } catch {
    desk.set({ screen: 'closed' });
  }
}
