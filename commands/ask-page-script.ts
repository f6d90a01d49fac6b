import type { Page } from 'puppeteer-core';
import type { Post, Space } from '../core/post.ts';

export interface PageReading {
  space: Space | null;
  posts: Post[];
}

interface ExtensionTabs {
  query(filter: object): Promise<{ id?: number; url?: string }[]>;
  sendMessage(tab: number, message: object): Promise<unknown>;
}

const betweenLooks = 400;
const looksAlike = 4;

/** Asks the page's script, from a page of the extension, until its answer no longer changes; undefined when it never answers. */
export async function askPageScript(extensionPage: Page, url: string, limitSeconds: number): Promise<PageReading | undefined> {
  const end = performance.now() + limitSeconds * 1000;
  let last: PageReading | undefined;
  let alike = 0;
  while (performance.now() < end && alike < looksAlike) {
    const reading = await ask(extensionPage, url).catch(() => undefined);
    alike = reading !== undefined && JSON.stringify(reading) === JSON.stringify(last) ? alike + 1 : 0;
    last = reading ?? last;
    await new Promise((resolve) => setTimeout(resolve, betweenLooks));
  }
  return last;
}

async function ask(extensionPage: Page, url: string): Promise<PageReading | undefined> {
  const answer = await extensionPage.evaluate(async (wanted) => {
    const extension = globalThis as unknown as { browser?: { tabs: ExtensionTabs }; chrome: { tabs: ExtensionTabs } };
    const { tabs } = extension.browser ?? extension.chrome;
    const tab = (await tabs.query({})).find((candidate) => candidate.url === wanted);
    return tab?.id === undefined ? undefined : tabs.sendMessage(tab.id, { name: 'page.read', argument: null });
  }, url);
  const result = answer as { ok: true; value: PageReading } | { ok: false } | undefined;
  return result?.ok ? result.value : undefined;
}
