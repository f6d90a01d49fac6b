import { type DBSchema, type IDBPDatabase, type OpenDBCallbacks, openDB } from 'idb';

interface Opening<T extends DBSchema> {
  name: string;
  version: number;
  upgrade: NonNullable<OpenDBCallbacks<T>['upgrade']>;
  /** of a page: what was wiped is not made anew by a window that still stands open */
  isOfPage?: boolean;
}

interface Connection<T extends DBSchema> {
  /** throws where it cannot be opened; a failed opening is tried again at the next call */
  open(): Promise<IDBPDatabase<T>>;
  close(): Promise<void>;
}

/** One connection for the life of a worker or page, which holds up no wipe. Nothing is ever deleted to mend it. */
export function openOnce<T extends DBSchema>({ name, version, upgrade, isOfPage = false }: Opening<T>): Connection<T> {
  let opened: Promise<IDBPDatabase<T>> | undefined;
  let isOver = false;
  const forget = (which: typeof opened): void => {
    if (opened === which) opened = undefined;
  };
  const begin = (): Promise<IDBPDatabase<T>> => {
    const opening = openDB<T>(name, version, {
      upgrade,
      // somebody wipes the device
      blocking: () => {
        isOver = isOfPage;
        forget(opening);
        void opening.then((database) => database.close());
      },
      terminated: () => forget(opening),
    });
    opening.catch(() => forget(opening));
    return opening;
  };
  return {
    open: async () => {
      if (isOver) throw new Error('the device is being wiped');
      opened ??= begin();
      return opened;
    },
    close: async () => {
      const closing = opened;
      const database = await closing?.catch(() => undefined);
      forget(closing);
      database?.close();
    },
  };
}
