import { browser } from 'wxt/browser';
import { fail, type Result, succeed } from '../core/result.ts';
import { siteOfAddress, siteOrigins } from '../core/site-address.ts';

/** Tabs that were open before Pomost came have no script of ours; they get it now. */
export async function mendOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...siteOrigins] });
  for (const tab of tabs) if (tab.id !== undefined) await mendTab(tab.id);
}

export async function mendTab(tab: number): Promise<Result<null, 'not-possible'>> {
  try {
    const { url } = await browser.tabs.get(tab);
    const site = siteOfAddress(url ?? '');
    if (!site) return fail('not-possible');
    await browser.scripting.executeScript({ target: { tabId: tab }, files: [`/content-scripts/${site}.js`] });
    return succeed(null);
  } catch (error) {
    return fail('not-possible', String(error));
  }
}
