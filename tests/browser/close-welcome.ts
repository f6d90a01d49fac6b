import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { waitUntil } from './wait-until.ts';

/** The page with this beginning of its address, once it is open; extension pages in Firefox tell it only when asked. */
export function waitForPage(browser: Browser, address: string): Promise<Page> {
  return waitUntil(address, async () => {
    for (const page of await browser.pages())
      if ((await page.evaluate(() => location.href).catch(() => '')).startsWith(address)) return page;
    return undefined;
  });
}

/** The first steps open by themselves after the installation and would stand before the page under test. */
export async function closeWelcome(browser: Browser, { extension, origin }: { extension: string; origin: string }): Promise<void> {
  // an extension to compare with has none
  if (!existsSync(path.join(extension, 'welcome.html'))) return;
  await (await waitForPage(browser, `${origin}/welcome.html`)).close();
}
