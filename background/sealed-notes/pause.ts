import { browser } from 'wxt/browser';

const key = 'sealedNotes/pausedUntil';
/** A hub that refuses is asked once an hour, as by the queue: some make a whole office wait after wrong passwords. In ms. */
const length = 60 * 60 * 1000;

/** Only what goes by itself pauses; whoever presses a button is not made to wait. */
export async function isPaused(): Promise<boolean> {
  const until = (await browser.storage.session.get(key))[key];
  return typeof until === 'number' && Date.now() < until && until - Date.now() <= length;
}

export async function pause(isRefused: boolean): Promise<void> {
  if (isRefused) await browser.storage.session.set({ [key]: Date.now() + length });
  else await browser.storage.session.remove(key);
}
