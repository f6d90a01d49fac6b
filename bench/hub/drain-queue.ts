import type { Page } from 'puppeteer-core';
import type { InteractionDraft } from '../../core/interaction/interaction.ts';
import { waitUntil } from '../../tests/browser/wait-until.ts';
import { askWorker, leftOf, makeDraft, readQueue } from '../../tests/faults/ask-worker.ts';
import type { Field } from '../../tests/faults/field.ts';
import { envelopes } from '../../tests/faults/puts.ts';

interface Watched {
  longest: number;
}
interface Extension {
  browser: { runtime: { sendMessage(message: unknown): Promise<{ ok: boolean; error?: string }> } };
}

/** Acts that wait, then the time from the press of the button until all are at the hub, with the panel open beside a page. */
export async function drainQueue(field: Field, count: number): Promise<Record<string, number>> {
  field.proxy.use({ ...envelopes, fault: { kind: 'refuse' } });
  const recordStart = performance.now();
  await recordMany(field.page, count);
  const recordSeconds = (performance.now() - recordStart) / 1000;
  const site = await field.session.newPage('https://www.facebook.com/groups/1000000001/');
  const panel = await field.session.openPanel(site);
  await panel.waitForSelector('[data-finding]');
  await watchTasks(panel);
  field.proxy.use();
  const start = performance.now();
  // it answers at the end of the way, which may take longer than the test's connection to the browser waits
  askWorker(field.page, 'queue.send', null).catch(() => undefined);
  await waitUntil('an empty queue', async () => leftOf(await readQueue(field.page)) === 0, 600);
  const seconds = (performance.now() - start) / 1000;
  const longestTaskMs = await panel.evaluate(() => (globalThis as unknown as Watched).longest);
  const { sent } = await readQueue(field.page);
  if (sent !== count) throw new Error(`${sent} of ${count} acts are at the hub`);
  return { seconds, longestTaskMs, recordSeconds };
}

async function recordMany(page: Page, count: number): Promise<void> {
  for (let left = count; left > 0; left -= 100) {
    const drafts: InteractionDraft[] = Array.from({ length: Math.min(100, left) }, makeDraft);
    const failed = await page.evaluate(async (given) => {
      const { runtime } = (globalThis as unknown as Extension).browser;
      const answers = await Promise.all(given.map((draft) => runtime.sendMessage({ name: 'interaction.record', argument: draft })));
      return answers.find(({ ok }) => !ok)?.error;
    }, drafts);
    if (failed !== undefined) throw new Error(`an act was not recorded: ${failed}`);
  }
}

/** The longest task of the panel's main thread from now on; Chromium names those from 50 ms on. */
const watchTasks = (panel: Page): Promise<void> =>
  panel.evaluate(() => {
    const watched = globalThis as unknown as Watched;
    watched.longest = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) watched.longest = Math.max(watched.longest, duration);
    }).observe({ type: 'longtask' });
  });
