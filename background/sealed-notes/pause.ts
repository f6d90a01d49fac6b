import { browser } from 'wxt/browser';
import { isLockedOut } from '../outbox/is-locked-out.ts';

const key = 'sealedNotes/pausedUntil';
/** A hub that refuses the password is asked once an hour, as by the queue: some make a whole office wait after wrong ones. In ms. */
const length = 60 * 60 * 1000;

/** Notes and hints that go by themselves pause; whoever presses a button is not made to wait. */
export async function isPaused(): Promise<boolean> {
  const until = (await browser.storage.session.get(key))[key];
  const isOurs = typeof until === 'number' && Date.now() < until && until - Date.now() <= length;
  return isOurs || (await isLockedOut().catch(() => false));
}

export async function pause(isRefused: boolean): Promise<void> {
  if (isRefused) await browser.storage.session.set({ [key]: Date.now() + length });
  else await browser.storage.session.remove(key);
}
