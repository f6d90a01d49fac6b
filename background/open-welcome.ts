import { browser } from 'wxt/browser';
import { readSettings } from '../browser/settings.ts';

/** Once, after installation; not where the office has said that its people know Pomost. */
export async function openWelcome(reason: string): Promise<void> {
  if (reason !== 'install' || (await readSettings()).isWelcomed) return;
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
