import { browser } from 'wxt/browser';
import { openingKey, type Refusal } from '../../background/findings.ts';
import type { Notice } from '../../components/panel-view.ts';
import type { PanelModel } from './panel-model.ts';
import type { TabData } from './tab-data.ts';

const notices: Record<Refusal, Notice['key']> = { private: 'private-words', 'unknown-page': 'unknown-page' };

const isRefusal = (opening: string): opening is Refusal => Object.hasOwn(notices, opening);

/** What was judged from the menu of selected text is opened at once, and once; or it is said why nothing was judged. */
export function openAsked(model: PanelModel, tab: number, data: TabData): void {
  const { opening } = data;
  if (opening === undefined || !(isRefusal(opening) || data.findings.has(opening))) return;
  data.opening = undefined;
  void browser.storage.session.remove(openingKey(tab));
  if (isRefusal(opening)) {
    model.set({ notice: { key: notices[opening] } });
    return;
  }
  model.set({ screen: 'findings' });
  void model.choose(opening);
}
