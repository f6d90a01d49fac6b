import { browser } from 'wxt/browser';
import { listManaged, readSettings } from '../../browser/settings.ts';
import type { WelcomeView } from '../../components/welcome/welcome-view.ts';
import { siteOrigins } from '../../core/site-address.ts';
import { teamChangedKey } from '../../core/team/team-messages.ts';
import { listen } from '../sidepanel/watch-tab.ts';
import { joiningStore, readJoining } from './joining-store.ts';

async function readView(): Promise<WelcomeView> {
  const [settings, managed, hasPermission] = await Promise.all([
    readSettings(),
    listManaged(),
    browser.permissions.contains({ origins: [...siteOrigins] }),
  ]);
  return { settings, managed, hasPermission, isWiped: new URLSearchParams(location.search).has('wiped'), joining: joiningStore.getState() };
}

/** The page as it is now, and after every change. */
export async function watchWelcome(onView: (view: WelcomeView) => void, signal: AbortSignal): Promise<void> {
  const look = async (): Promise<void> => {
    const view = await readView();
    if (!signal.aborted) onView(view);
  };
  listen(
    browser.storage.onChanged,
    (changes, area) => {
      if (area !== 'session') void look();
      // another page may have joined or left; what this one does it reads itself
      else if (teamChangedKey in changes && joiningStore.getState().doing === undefined) void readJoining();
    },
    signal,
  );
  signal.addEventListener(
    'abort',
    joiningStore.subscribe(() => void look()),
  );
  const lookAnew = (): void => {
    void look();
    if (joiningStore.getState().doing === undefined) void readJoining();
  };
  listen(browser.permissions.onAdded, lookAnew, signal);
  listen(browser.permissions.onRemoved, lookAnew, signal);
  await look();
  await readJoining();
}
