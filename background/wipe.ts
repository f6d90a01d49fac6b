import { openDB } from 'idb';
import { browser } from 'wxt/browser';
import { dropHubPermissions } from '../browser/hub-permission.ts';
import type { Handlers } from '../browser/messages.ts';
import { type DeviceMessages, type Losses, wipedKey } from '../core/device-messages.ts';
import { fail, type Result, succeed } from '../core/result.ts';
import { deleteDatabases, openDatabase } from './database.ts';
import { forgetAll } from './forget-on-wipe.ts';
import { countWaiting } from './log.ts';
import { restartTabs } from './mend-tabs.ts';
import { outboxLock } from './outbox/outbox-lock.ts';
import { type PageDatabase, pageDatabases } from './page-databases.ts';
import { readUnkept } from './read-unkept.ts';
import { readMembership } from './team/membership.ts';

export const deviceHandlers: Handlers<DeviceMessages> = {
  'device.losses': countLosses,
  // No act and no membership is being written meanwhile, and nothing begins to send. Nobody waits for what is being sent (an answer may
  // take long): its writes find no membership. The order matters: whoever records an act may look for the outbox, but does not wait.
  'device.wipe': () => navigator.locks.request('log', () => navigator.locks.request(outboxLock, { steal: true }, wipe)),
};

async function countLosses(): Promise<Result<Losses, 'store-closed'>> {
  try {
    const database = await openDatabase();
    const [unkept, isInTeam, hasRootKey, hasReview, ownTexts, spaces, followUps, notes] = await Promise.all([
      readUnkept(),
      readMembership().then((membership) => membership !== undefined),
      holdsAnything(pageDatabases.team),
      holdsAnything(pageDatabases.review),
      database.count('own-texts'),
      database.count('spaces'),
      database.count('follow-ups'),
      database.count('notes'),
    ]);
    return succeed({ acts: unkept.count + (await countWaiting()), isInTeam, hasRootKey, hasReview, ownTexts, spaces, followUps, notes });
  } catch (error) {
    return fail('store-closed', String(error));
  }
}

/** Whether the coordinator's or the supervisor's page keeps anything here. */
async function holdsAnything(name: PageDatabase): Promise<boolean> {
  if (!(await indexedDB.databases()).some((known) => known.name === name)) return false;
  // where it was deleted just now, it is not made anew
  const database = await openDB(name, undefined, { upgrade: (_database, _old, _new, transaction) => transaction.abort() });
  const counts = await Promise.all([...database.objectStoreNames].map((store) => database.count(store)));
  database.close();
  return counts.some((count) => count > 0);
}

async function wipe(): Promise<Result<null, 'store-closed'>> {
  // before, lest something kept is written anew; and after, for what was read again meanwhile
  forgetAll();
  try {
    await deleteDatabases();
    await browser.alarms.clearAll();
    // what can be had only with the databases that are gone
    await dropHubPermissions();
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
