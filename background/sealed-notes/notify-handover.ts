import { browser } from 'wxt/browser';
import { sayInBrowser } from '../../browser/say-in-browser.ts';
import { notesOpeningKey } from '../../core/sealed-note/sealed-note-messages.ts';

/** One at a time: the next one takes its place. */
const notification = 'handover';

/** Without a word of the note: it may show on a locked screen. */
export async function notifyHandover(): Promise<void> {
  await browser.notifications.create(notification, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon-128.png'),
    title: sayInBrowser('handoverArrived'),
    message: sayInBrowser('handoverHint'),
  });
}

/** To be called while the worker's file is evaluated: the click may wake it. */
export function openNotesOnClick(): void {
  browser.notifications.onClicked.addListener((id) => void (id === notification && openNotes()));
}

async function openNotes(): Promise<void> {
  await browser.storage.session.set({ [notesOpeningKey]: Date.now() });
  await browser.notifications.clear(notification);
  const { id: windowId } = await browser.windows.getLastFocused();
  if (windowId === undefined) return;
  await browser.windows.update(windowId, { focused: true });
  if ((await isPanelOpen(windowId)) || (await openPanel(windowId))) return;
  await browser.tabs.create({ url: browser.runtime.getURL(`/sidepanel.html?window=${windowId}`) });
}

interface SidebarAction {
  open(): Promise<void>;
  isOpen(details: { windowId: number }): Promise<boolean>;
}

const getSidebar = (): SidebarAction | undefined => (browser as unknown as { sidebarAction?: SidebarAction }).sidebarAction;

async function isPanelOpen(windowId: number): Promise<boolean> {
  const sidebar = getSidebar();
  if (sidebar) return sidebar.isOpen({ windowId });
  return (await browser.runtime.getContexts({ contextTypes: ['SIDE_PANEL'], windowIds: [windowId] })).length > 0;
}

/** Browsers open a panel only in a click on something of their own; where a notification does not count as such: false. */
async function openPanel(windowId: number): Promise<boolean> {
  try {
    await (getSidebar()?.open() ?? browser.sidePanel.open({ windowId }));
    return true;
  } catch {
    return false;
  }
}
