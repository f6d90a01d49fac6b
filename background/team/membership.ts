import type { Membership } from '../../core/team/membership.ts';
import { openDatabase } from '../database.ts';

/** undefined: this device works alone. Throws where the database cannot be opened. */
export const readMembership = async (): Promise<Membership | undefined> => (await openDatabase()).get('team', 'this');

export async function writeMembership(membership: Membership): Promise<void> {
  const transaction = (await openDatabase()).transaction('team', 'readwrite', { durability: 'strict' });
  await transaction.store.put(membership);
  await transaction.done;
}

export const isSameAccess = (one: Membership['access'], other: Membership['access']): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** Only over the membership it was made from: what another window did meanwhile stays, and what a wipe deleted does not come back. */
export async function replaceMembership(from: Membership, to: Membership): Promise<boolean> {
  const transaction = (await openDatabase()).transaction('team', 'readwrite', { durability: 'strict' });
  const now = await transaction.store.get('this');
  const isSame =
    now?.device === from.device &&
    now.joinedAt === from.joinedAt &&
    now.root.version === from.root.version &&
    isSameAccess(now.access, from.access);
  if (isSame) await transaction.store.put(to);
  await transaction.done;
  return isSame;
}

/** With the team's messages. */
export async function deleteMembership(): Promise<void> {
  const transaction = (await openDatabase()).transaction(['team', 'sealed-notes'], 'readwrite', { durability: 'strict' });
  await transaction.objectStore('team').delete('this');
  await transaction.objectStore('sealed-notes').clear();
  await transaction.done;
}
