import { browser } from 'wxt/browser';
import { readLastExport } from '../browser/last-export.ts';
import type { Handlers } from '../browser/messages.ts';
import { type DeviceMessages, type Losses, wipedKey } from '../core/device-messages.ts';
import { fail, type Result, succeed } from '../core/result.ts';
import { deleteDatabase, openDatabase } from './database.ts';
import { forgetAll } from './forget-on-wipe.ts';
import { countWaiting } from './log.ts';
import { restartTabs } from './mend-tabs.ts';

export const deviceHandlers: Handlers<DeviceMessages> = {
  'device.losses': countLosses,
  // no act is being written meanwhile
  'device.wipe': () => navigator.locks.request('log', wipe),
};

async function countLosses(): Promise<Result<Losses, 'store-closed'>> {
  try {
    const database = await openDatabase();
    const unsaved = IDBKeyRange.lowerBound((await readLastExport())?.seq ?? 0, true);
    const [logged, ownTexts, spaces, followUps, notes] = await Promise.all([
      database.count('log', unsaved),
      database.count('own-texts'),
      database.count('spaces'),
      database.count('follow-ups'),
      database.count('notes'),
    ]);
    return succeed({ acts: logged + (await countWaiting()), ownTexts, spaces, followUps, notes });
  } catch (error) {
    return fail('store-closed', String(error));
  }
}

async function wipe(): Promise<Result<null, 'store-closed'>> {
  // before, lest something kept is written anew; and after, for what was read again meanwhile
  forgetAll();
  try {
    await deleteDatabase();
    await browser.storage.local.clear();
    await browser.storage.session.clear();
  } catch (error) {
    return fail('store-closed', String(error));
  } finally {
    forgetAll();
  }
  void restartTabs();
  // last: whoever reads it begins anew with what is there now
  await browser.storage.session.set({ [wipedKey]: Date.now() });
  return succeed(null);
}
