import { browser } from 'wxt/browser';

interface SidebarAction {
  toggle(): Promise<void>;
}

/** The toolbar button opens the panel. Firefox allows that only directly in the click, Chromium does it by itself. */
export function openPanelByButton(): void {
  if (browser.sidePanel) {
    browser.sidePanel.setPanelBehavior({ openPanelOnActionClick: true }).catch((error: unknown) => console.warn(error));
    return;
  }
  const { sidebarAction } = browser as unknown as { sidebarAction?: SidebarAction };
  browser.action.onClicked.addListener(() => void sidebarAction?.toggle());
}
