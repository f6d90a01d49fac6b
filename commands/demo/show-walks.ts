import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../find-browsers.ts';
import { openStage, type Stage } from './open-stage.ts';
import { printGuide } from './print-guide.ts';
import { guidedWalks } from './walks.ts';

/** Opens a browser for a person to try, and stays until it is closed or Ctrl+C is pressed. */
export async function showWalks(browser: BrowserName): Promise<void> {
  console.log('One moment: the extension is built, the four sites are served from this computer, the browser starts.');
  const stage = await openStage(browser, { headless: false });
  try {
    await openTabs(stage);
    printGuide(browser);
    await waitForEnd(stage);
    console.log('The browser was closed.');
  } finally {
    await stage.close();
  }
}

async function openTabs({ session }: Stage): Promise<void> {
  const before = await session.browser.pages();
  const tabs: Page[] = [];
  for (const { address } of guidedWalks) tabs.push(await session.newPage(address));
  for (const page of before) await page.close();
  const [first] = tabs;
  if (first === undefined) return;
  await first.bringToFront();
  if (session.name === 'firefox') await session.openSidebar();
  else await session.openPanel(first);
}

const waitForEnd = ({ session: { browser } }: Stage): Promise<void> =>
  new Promise((resolve) => {
    if (browser.connected) browser.once('disconnected', () => resolve());
    else resolve();
  });
