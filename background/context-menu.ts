import { browser } from 'wxt/browser';
import type { Result } from '../core/result.ts';
import { openingKey, readTab } from './findings.ts';

const item = 'judge-selection';

type JudgeText = (tab: number, text: string) => Promise<Result<{ key: string }, 'empty'>>;

interface SidebarAction {
  open(): Promise<void>;
}

/** "Judge this text with Pomost" in the menu of selected text, on every page: the browser hands the words over, no script of ours. */
export function offerContextMenu(judgeText: JudgeText): void {
  browser.runtime.onInstalled.addListener(() => void writeMenu());
  // the language of the browser may have changed
  browser.runtime.onStartup.addListener(() => void writeMenu());
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText = '' }, tab) => {
    const { id = -1, windowId = -1 } = tab ?? {};
    if (menuItemId !== item || id < 0) return;
    // directly in the click: browsers open a panel only then
    openPanel(windowId);
    void judgeSelection(id, selectionText, judgeText);
  });
}

async function writeMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  const title = (browser.i18n.getMessage as (name: string) => string)('judgeSelection');
  browser.contextMenus.create({ id: item, title, contexts: ['selection'] });
}

function openPanel(windowId: number): void {
  const { sidebarAction } = browser as unknown as { sidebarAction?: SidebarAction };
  const opened = browser.sidePanel ? browser.sidePanel.open({ windowId }) : sidebarAction?.open();
  opened?.catch((error: unknown) => console.warn(error));
}

/** Private messages and log-in pages are never judged: the panel says so. */
async function judgeSelection(tab: number, text: string, judgeText: JudgeText): Promise<void> {
  const state = (await readTab(tab))?.report.state;
  if (state === 'private' || state === 'gate') return;
  const judged = await judgeText(tab, text);
  if (judged.ok) await browser.storage.session.set({ [openingKey(tab)]: judged.value.key });
}
