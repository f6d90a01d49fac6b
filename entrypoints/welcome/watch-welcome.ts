import { browser } from 'wxt/browser';
import { listManaged, readSettings } from '../../browser/settings.ts';
import type { WelcomeView } from '../../components/welcome/welcome-view.ts';
import { siteOrigins } from '../../core/site-address.ts';
import { listen } from '../sidepanel/watch-tab.ts';

async function readView(): Promise<WelcomeView> {
  const [settings, managed, hasPermission] = await Promise.all([
    readSettings(),
    listManaged(),
    browser.permissions.contains({ origins: [...siteOrigins] }),
  ]);
  return { settings, managed, hasPermission, isWiped: new URLSearchParams(location.search).has('wiped') };
}

/** The page as it is now, and after every change. */
export async function watchWelcome(onView: (view: WelcomeView) => void, signal: AbortSignal): Promise<void> {
  const look = async (): Promise<void> => {
    const view = await readView();
    if (!signal.aborted) onView(view);
  };
  listen(browser.storage.onChanged, (_changes, area) => void (area !== 'session' && look()), signal);
  listen(browser.permissions.onAdded, () => void look(), signal);
  listen(browser.permissions.onRemoved, () => void look(), signal);
  await look();
}
