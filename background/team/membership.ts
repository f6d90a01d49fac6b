import type { Membership } from '../../core/team/membership.ts';
import { openDatabase } from '../database.ts';
import { forgetOnWipe } from '../forget-on-wipe.ts';

/** In memory, as is all that was begun: a worker that starts anew has nothing under way. */
let partings = 0;
forgetOnWipe(() => (partings += 1));

/** How often the device was wiped or left a team. Read it before the membership, to give to `replaceMembership`. */
export const countPartings = (): number => partings;

/** undefined: this device works alone. Throws where the database cannot be opened. */
export const readMembership = async (): Promise<Membership | undefined> => (await openDatabase()).get('team', 'this');

export const isSameAccess = (one: Membership['access'], other: Membership['access']): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

const isSame = (one: Membership | undefined, other: Membership | undefined): boolean =>
  one?.device === other?.device &&
  one?.joinedAt === other?.joinedAt &&
  one?.root.version === other?.root.version &&
  isSameAccess(one?.access, other?.access);

/**
 * Only over the membership it was made from: what another window did meanwhile stays, and what was wiped or left does not come back.
 * `begun`: partings when `from` was read, for a device that was alone. Waits for a wipe that is under way.
 */
export const replaceMembership = (from: Membership | undefined, to: Membership, begun = partings): Promise<boolean> =>
  navigator.locks.request('log', async () => {
    const database = await openDatabase();
    if (begun !== partings) return false;
    const transaction = database.transaction('team', 'readwrite', { durability: 'strict' });
    const mayWrite = isSame(await transaction.store.get('this'), from);
    if (mayWrite) await transaction.store.put(to);
    await transaction.done;
    return mayWrite;
  });

/** With the team's messages. */
export async function deleteMembership(): Promise<void> {
  partings += 1;
  const transaction = (await openDatabase()).transaction(['team', 'sealed-notes'], 'readwrite', { durability: 'strict' });
  await transaction.objectStore('team').delete('this');
  await transaction.objectStore('sealed-notes').clear();
  await transaction.done;
}
