import { browser } from 'wxt/browser';
import { askPage } from '../browser/messages.ts';
import { fail, type Result, succeed } from '../core/result.ts';
import { siteOfAddress, siteOrigins } from '../core/site-address.ts';

/** Tabs that were open before Pomost came have no script of ours; they get it now. */
export async function mendOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...siteOrigins] });
  for (const { id } of tabs) {
    // a second copy would only replace the first and read everything again
    if (id !== undefined && !(await askPage(id, 'page.ping', null)).ok) await mendTab(id);
  }
}

/** Every page of a site is read from the beginning; what stands in its reply box stays. */
export async function restartTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...siteOrigins] });
  for (const { id } of tabs) if (id !== undefined) await mendTab(id);
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
