import { browser } from 'wxt/browser';

const key = 'lastExport';

/** When the log was last saved as a file, and up to which record. */
export interface LastExport {
  /** ISO date */
  on: string;
  seq: number;
}

export async function readLastExport(): Promise<LastExport | undefined> {
  return (await browser.storage.local.get(key))[key] as LastExport | undefined;
}

export async function writeLastExport(last: LastExport): Promise<void> {
  await browser.storage.local.set({ [key]: last });
}
