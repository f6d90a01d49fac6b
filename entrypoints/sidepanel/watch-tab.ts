import { browser } from 'wxt/browser';

export interface WatchedTab {
  id: number;
  url: string;
}

/**
 * Follows the tab that the person looks at in this panel's window; `?window=` names another one, for a panel in a window of
 * its own. Tabs that are moved to another window are followed by the panel of that window.
 */
export async function watchTab(onTab: (tab: WatchedTab | undefined) => void, signal: AbortSignal): Promise<number> {
  const asked = Number(new URLSearchParams(location.search).get('window') ?? Number.NaN);
  const windowId = Number.isNaN(asked) ? ((await browser.windows.getCurrent()).id ?? -1) : asked;
  const look = async (): Promise<void> => {
    const [tab] = await browser.tabs.query({ active: true, windowId });
    if (!signal.aborted) onTab(tab?.id === undefined ? undefined : { id: tab.id, url: tab.url ?? '' });
  };
  const lookIfHere = (_tab: number, change: { windowId?: number; newWindowId?: number; oldWindowId?: number }): void => {
    if ([change.windowId, change.newWindowId, change.oldWindowId].includes(windowId)) void look();
  };
  listen(browser.tabs.onActivated, ({ windowId: changed }) => void (changed === windowId && look()), signal);
  listen(
    browser.tabs.onUpdated,
    (_tab, change, tab) => void (tab.windowId === windowId && (change.url ?? change.status) !== undefined && look()),
    signal,
  );
  listen(browser.tabs.onAttached, lookIfHere, signal);
  listen(browser.tabs.onDetached, lookIfHere, signal);
  await look();
  return windowId;
}

interface Event<L> {
  addListener(listener: L): void;
  removeListener(listener: L): void;
}

/** A browser event that ends with the signal. */
export function listen<L>(event: Event<L>, listener: L, signal: AbortSignal): void {
  event.addListener(listener);
  signal.addEventListener('abort', () => event.removeListener(listener));
}
