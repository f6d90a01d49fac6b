import type { CDPSession, Page } from 'puppeteer-core';
import type { Session } from '../../tests/browser/session.ts';
import type { PageSite } from './page-sites.ts';
import { readCount } from './read-count.ts';
import { type OwnTime, readOwnTime } from './read-own-time.ts';
import { scrollThrough } from './scroll-through.ts';

/** What reading goes on after the last scroll is counted too, for so long. */
const settleMilliseconds = 1000;

export interface PageMeasurement extends OwnTime {
  /** all tasks of the page's main thread */
  taskMs: number;
  /** after a garbage collection, of the page and everything in its process that runs scripts */
  heapMB: number;
  /** posts and comments the extension has read; 0 without it */
  read: number;
}

export interface PageRun {
  session: Session;
  site: PageSite;
  /** 4: a processor four times slower */
  slowness: number;
}

/** Opens the feed in a tab of its own, scrolls it through and measures from the opening on. */
export async function measurePage({ session, site, slowness }: PageRun): Promise<PageMeasurement> {
  const page = await session.newPage('about:blank');
  try {
    const client = await page.createCDPSession();
    await client.send('Performance.enable');
    await page.tracing.start({ categories: ['-*', 'devtools.timeline'] });
    await client.send('Emulation.setCPUThrottlingRate', { rate: slowness });
    await page.goto(site.address);
    await scrollThrough(page, site);
    await new Promise((resolve) => setTimeout(resolve, settleMilliseconds));
    const { TaskDuration: task = 0 } = await readMetrics(client);
    const trace = await page.tracing.stop();
    return {
      taskMs: task * 1000,
      heapMB: await readHeap(client, page),
      read: await readCount(session),
      ...readOwnTime(trace ?? new Uint8Array()),
    };
  } finally {
    await page.close();
  }
}

async function readHeap(client: CDPSession, page: Page): Promise<number> {
  await client.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await page.evaluate(() => undefined);
  // what the first collection finalises the second one frees
  for (let time = 0; time < 2; time += 1) await client.send('HeapProfiler.collectGarbage');
  return ((await readMetrics(client))['JSHeapUsedSize'] ?? 0) / 1e6;
}

async function readMetrics(client: CDPSession): Promise<Partial<Record<string, number>>> {
  const { metrics } = await client.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}
