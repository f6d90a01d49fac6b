import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Coordinator } from '../../core/team/coordinator.ts';

interface CoordinatorDatabase extends DBSchema {
  coordinator: { key: string; value: Coordinator };
}

/** Of the coordinator's page alone: no other page or worker opens it. */
const databaseName = 'pomost-team';
let opened: Promise<IDBPDatabase<CoordinatorDatabase>> | undefined;

function open(): Promise<IDBPDatabase<CoordinatorDatabase>> {
  opened ??= openDB<CoordinatorDatabase>(databaseName, 1, {
    upgrade: (database) => void database.createObjectStore('coordinator', { keyPath: 'name' }),
    // somebody wipes the device
    blocking: (_current, _blocked, { target }) => {
      opened = undefined;
      (target as IDBDatabase).close();
    },
    terminated: () => (opened = undefined),
  }).catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

/** undefined: this device is not a coordinator's. Throws where the database cannot be opened. */
export const readCoordinator = async (): Promise<Coordinator | undefined> => (await open()).get('coordinator', 'this');

/** Only over what was read: two windows do not overrule each other. false: another one has changed it meanwhile. */
export async function writeCoordinator(next: Coordinator, before: Coordinator | undefined): Promise<boolean> {
  const transaction = (await open()).transaction('coordinator', 'readwrite', { durability: 'strict' });
  const stored = await transaction.store.get('this');
  const isCurrent = stored?.root.version === before?.root.version && stored?.root.team.id === before?.root.team.id;
  if (isCurrent) await transaction.store.put(next);
  await transaction.done;
  return isCurrent;
}
