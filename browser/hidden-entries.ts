import { browser } from 'wxt/browser';
import { type Hidden, readHidden } from '../core/note/hidden.ts';

const key = 'hidden';

/** What the counsellor hid on this device: names of entries only. */
export const readHiddenEntries = async (): Promise<Hidden> => readHidden((await browser.storage.local.get(key))[key]);

/** Over what stands now: another window may have hidden something else. */
export async function changeHiddenEntries(change: (hidden: Hidden) => Hidden): Promise<Hidden> {
  const hidden = change(await readHiddenEntries());
  await browser.storage.local.set({ [key]: hidden });
  return hidden;
}
