import type { Browser, Page } from 'puppeteer-core';
import { waitUntil } from './wait-until.ts';

/** The part of `chrome.developerPrivate` used here; only `chrome://extensions` has it. */
interface Manager {
  chrome: { developerPrivate: { addHostPermission(extension: string, origin: string): Promise<void> } };
}

interface Asking {
  chrome: { permissions: { request(wanted: { origins: string[] }): Promise<boolean> } };
  asked?: Promise<boolean>;
}

/**
 * As if the person had said yes before: when the extension then asks on a click, as it must, Chromium shows no window that a test
 * could not press. By the browser's own page for extensions; seen to work in Chromium 156.
 */
export async function allowHostsInChromium(browser: Browser, extension: string, origins: readonly string[]): Promise<void> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  for (const origin of origins) {
    await page.evaluate(
      (id, host) => (globalThis as unknown as Manager).chrome.developerPrivate.addHostPermission(id, host),
      extension,
      origin,
    );
  }
  await page.close();
}

/** Asks on a click on this page of the extension; it must be in front. */
export async function requestHostsInChromium(page: Page, origins: readonly string[]): Promise<void> {
  await page.evaluate(
    (wanted) => {
      const button = document.createElement('button');
      button.style.cssText = 'position: fixed; inset: 0';
      button.onclick = () => {
        const asking = globalThis as unknown as Asking;
        asking.asked = asking.chrome.permissions.request({ origins: wanted });
      };
      document.body.replaceChildren(button);
    },
    [...origins],
  );
  await page.bringToFront();
  await page.click('button');
  await waitUntil('the permission', () => page.evaluate(() => (globalThis as unknown as Asking).asked));
}
