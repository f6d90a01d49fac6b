import type { CDPSession, Target } from 'puppeteer-core';
import type { Desk } from '../browser/desk.ts';
import { readSessionStorage } from '../browser/read-storage.ts';

export interface Memory {
  /** after a garbage collection */
  panelMB: number;
  workerMB: number;
  /** UTF-16, as the cap counts them */
  storedBytes: number;
}

/** Chromium: what the panel and the worker hold, and what lies in the session storage. */
export async function readMemory({ panel, session }: Desk): Promise<Memory> {
  const worker = session.browser
    .targets()
    .find((target) => target.type() === 'service_worker' && target.url().startsWith(session.extensionOrigin));
  return {
    panelMB: await readHeap(await panel.createCDPSession()),
    workerMB: worker === undefined ? 0 : await readWorkerHeap(worker),
    storedBytes: JSON.stringify(await readSessionStorage(panel)).length * 2,
  };
}

const readWorkerHeap = async (worker: Target): Promise<number> => readHeap(await worker.createCDPSession());

async function readHeap(client: CDPSession): Promise<number> {
  // what the first collection finalises the second one frees
  for (let time = 0; time < 2; time += 1) await client.send('HeapProfiler.collectGarbage');
  const { usedSize } = await client.send('Runtime.getHeapUsage');
  await client.detach();
  return Math.round(usedSize / 1e5) / 10;
}
