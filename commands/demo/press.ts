import type { Page } from 'puppeteer-core';

const patience = 10_000;

/** A click of the mouse on what can be seen. */
export async function press(page: Page, selector: string): Promise<void> {
  const element = await page.waitForSelector(selector, { visible: true, timeout: patience }).catch(() => null);
  if (element === null) throw new Error(`there is no ${selector} to press`);
  await element.scrollIntoView();
  await element.click();
}
