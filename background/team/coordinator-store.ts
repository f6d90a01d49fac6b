import type { DBSchema } from 'idb';
import { type Coordinator, isMadeFrom } from '../../core/team/coordinator.ts';
import { openOnce } from '../open-once.ts';
import { pageDatabases } from '../page-databases.ts';

interface CoordinatorDatabase extends DBSchema {
  coordinator: { key: string; value: Coordinator };
}

/** Of the coordinator's page alone: no other page or worker opens it. */
const { open } = openOnce<CoordinatorDatabase>({
  name: pageDatabases.team,
  version: 1,
  upgrade: (database) => void database.createObjectStore('coordinator', { keyPath: 'name' }),
  isOfPage: true,
});

/** undefined: this device is not a coordinator's. Throws where the database cannot be opened. */
export const readCoordinator = async (): Promise<Coordinator | undefined> => (await open()).get('coordinator', 'this');

/** Only over what `next` was made from: two windows do not overrule each other. What is kept now; undefined: another one has changed it. */
export async function writeCoordinator(next: Coordinator): Promise<Coordinator | undefined> {
  const transaction = (await open()).transaction('coordinator', 'readwrite', { durability: 'strict' });
  const stored = await transaction.store.get('this');
  const kept = isMadeFrom(next, stored) ? { ...next, revision: next.revision + 1 } : undefined;
  if (kept) await transaction.store.put(kept);
  await transaction.done;
  return kept;
}
