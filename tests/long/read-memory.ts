import type { CDPSession, Target } from 'puppeteer-core';
import type { Desk } from '../browser/desk.ts';

/** After a garbage collection. */
export interface Memory {
  panelMB: number;
  workerMB: number;
}

/** Chromium: what the panel and the worker hold. */
export async function readMemory({ panel, session }: Desk): Promise<Memory> {
  const worker = session.browser
    .targets()
    .find((target) => target.type() === 'service_worker' && target.url().startsWith(session.extensionOrigin));
  return {
    panelMB: await readHeap(await panel.createCDPSession()),
    workerMB: worker === undefined ? 0 : await readWorkerHeap(worker),
  };
}

/** Bytes in the session storage, as the browser itself counts them against its cap. */
export const readStored = ({ panel }: Pick<Desk, 'panel'>): Promise<number> =>
  panel.evaluate(() => {
    const extension = globalThis as unknown as { chrome: { storage: { session: { getBytesInUse(keys: null): Promise<number> } } } };
    return extension.chrome.storage.session.getBytesInUse(null);
  });

const readWorkerHeap = async (worker: Target): Promise<number> => readHeap(await worker.createCDPSession());

async function readHeap(client: CDPSession): Promise<number> {
  // what the first collection finalises the second one frees
  for (let time = 0; time < 2; time += 1) await client.send('HeapProfiler.collectGarbage');
  const { usedSize } = await client.send('Runtime.getHeapUsage');
  await client.detach();
  return Math.round(usedSize / 1e5) / 10;
}
