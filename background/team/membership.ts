import type { Membership } from '../../core/team/membership.ts';
import { openDatabase } from '../database.ts';

/** undefined: this device works alone. Throws where the database cannot be opened. */
export const readMembership = async (): Promise<Membership | undefined> => (await openDatabase()).get('team', 'this');

export async function writeMembership(membership: Membership): Promise<void> {
  const transaction = (await openDatabase()).transaction('team', 'readwrite', { durability: 'strict' });
  await transaction.store.put(membership);
  await transaction.done;
}
