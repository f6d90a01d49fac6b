import { browser } from 'wxt/browser';
import { askPage } from '../browser/messages.ts';
import { sayInBrowser } from '../browser/say-in-browser.ts';
import type { Result } from '../core/result.ts';
import { siteOfAddress } from '../core/site-address.ts';
import { openingKey, type Refusal } from './findings.ts';

const item = 'judge-selection';

type JudgeText = (tab: number, text: string) => Promise<Result<{ key: string }, 'empty' | 'tab-gone'>>;

interface SidebarAction {
  open(): Promise<void>;
}

/** "Judge this text with Pomost" in the menu of selected text, on every page: the browser hands the words over, no script of ours. */
export function offerContextMenu(judgeText: JudgeText): void {
  browser.runtime.onInstalled.addListener(() => void writeMenu());
  // the language of the browser may have changed
  browser.runtime.onStartup.addListener(() => void writeMenu());
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText = '', frameId = 0 }, tab) => {
    const { id = -1, windowId = -1, url = '' } = tab ?? {};
    if (menuItemId !== item || id < 0) return;
    // directly in the click: browsers open a panel only then
    openPanel(windowId);
    void judgeSelection({ tab: id, url, frameId }, selectionText, judgeText);
  });
}

async function writeMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  const title = sayInBrowser('judgeSelection');
  browser.contextMenus.create({ id: item, title, contexts: ['selection'] });
}

function openPanel(windowId: number): void {
  const { sidebarAction } = browser as unknown as { sidebarAction?: SidebarAction };
  const opened = browser.sidePanel ? browser.sidePanel.open({ windowId }) : sidebarAction?.open();
  opened?.catch((error: unknown) => console.warn(error));
}

interface Place {
  tab: number;
  url: string;
  frameId: number;
}

/** Private messages and log-in pages are never judged: the panel says so. */
async function judgeSelection(place: Place, text: string, judgeText: JudgeText): Promise<void> {
  const { tab } = place;
  const refusal = siteOfAddress(place.url) === undefined ? undefined : await askRefusal(place);
  const judged = refusal === undefined ? await judgeText(tab, text) : undefined;
  const opening = judged?.ok ? judged.value.key : refusal;
  if (opening !== undefined) await browser.storage.session.set({ [openingKey(tab)]: opening });
}

/** On our sites the page's own script says what is private there; without its word nothing is judged, nor in frames, where it does not look. */
async function askRefusal({ tab, frameId }: Place): Promise<Refusal | undefined> {
  if (frameId !== 0) return 'unknown-page';
  const selection = await askPage(tab, 'selection.read', null);
  // words in a text field are selected for the browser alone
  if (selection.ok || selection.error === 'nothing-selected') return undefined;
  return selection.error === 'private' ? 'private' : 'unknown-page';
}
