import { browser } from 'wxt/browser';
import { openingKey } from '../../background/findings.ts';
import type { PanelModel } from './panel-model.ts';
import type { TabData } from './tab-data.ts';

/** What was judged from the menu of selected text is opened at once, and once. */
export function openAsked(model: PanelModel, tab: number, data: TabData): void {
  const { opening } = data;
  if (opening === undefined || !data.findings.has(opening)) return;
  data.opening = undefined;
  void browser.storage.session.remove(openingKey(tab));
  model.set({ screen: 'findings' });
  void model.choose(opening);
}
