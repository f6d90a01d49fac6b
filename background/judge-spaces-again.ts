import { browser } from 'wxt/browser';
import { askPage } from '../browser/messages.ts';
import type { TabState } from './findings.ts';
import { inTurn } from './in-turn.ts';
import { judgeStoredAgain } from './judge-posts.ts';
import { keyOf } from './spaces.ts';

/** Tabs in these spaces: what was found there, and what is on the page and was not worth a look before. */
export async function judgeSpacesAgain(keys: ReadonlySet<string>): Promise<void> {
  for (const [name, value] of Object.entries(await browser.storage.session.get(null))) {
    const [kind, number] = name.split('/');
    const { site, space } = kind === 'tab' ? (value as TabState).report : {};
    if (site === undefined || space === undefined || !keys.has(await keyOf(site, space))) continue;
    const tab = Number(number);
    await inTurn(tab, () => judgeStoredAgain(tab));
    await askPage(tab, 'posts.again', null);
  }
}
