import type { Page } from 'puppeteer-core';

interface Usage {
  usedSize: number;
  embedderHeapUsedSize?: number;
  backingStorageSize?: number;
}

export interface HeapWatch {
  /** the most that was held at a look every 200 ms: objects, what the browser holds for them, and buffers */
  stop(): Promise<{ peakMB: number }>;
}

/** What a page holds in memory from now on, Chromium only; without forced collections, so that it is an upper bound. */
export async function watchHeap(page: Page): Promise<HeapWatch> {
  const client = await page.createCDPSession();
  let peak = 0;
  const look = async (): Promise<void> => {
    const { usedSize, embedderHeapUsedSize = 0, backingStorageSize = 0 }: Usage = await client.send('Runtime.getHeapUsage');
    peak = Math.max(peak, usedSize + embedderHeapUsedSize + backingStorageSize);
  };
  await look();
  const timer = setInterval(() => void look().catch(() => undefined), 200);
  return {
    stop: async () => {
      clearInterval(timer);
      await look();
      await client.detach();
      return { peakMB: Math.round(peak / 1e5) / 10 };
    },
  };
}
