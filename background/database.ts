import { type DBSchema, deleteDB, type IDBPDatabase } from 'idb';
import type { FollowUp } from '../core/day/follow-up.ts';
import type { UseRecord } from '../core/guard/use-record.ts';
import type { Interaction, InteractionDraft } from '../core/interaction/interaction.ts';
import type { Note } from '../core/note/note.ts';
import type { OwnText } from '../core/own-text/own-text.ts';
import type { NoteRecord } from '../core/sealed-note/sealed-note.ts';
import type { RegisteredSpace } from '../core/space/space.ts';
import type { OutboxEntry, SyncChannel, SyncHead } from '../core/sync/outbox-entry.ts';
import type { Membership } from '../core/team/membership.ts';
import { openOnce } from './open-once.ts';
import { pageDatabases } from './page-databases.ts';

export type ThreadState = 'seen' | 'skipped' | 'answered' | 'ours';

/** What is known of a post on this device: keyed hashes only. */
export interface ThreadRecord {
  hash: string;
  state: ThreadState;
  /** ms since 1970, UTC, at the start of the day */
  at: number;
  interactions: string[];
}

/** Something about to be inserted, written before it is: a killed worker loses no record and makes no second one. */
export interface Intent {
  id: string;
  draft: InteractionDraft;
  tab: number;
  /** hashes of the post, as in `threads` */
  hashes: string[];
  at: number;
  /** on the clipboard: only the counsellor knows whether it was pasted */
  isCopied?: boolean;
}

export interface PomostDatabase extends DBSchema {
  spaces: { key: string; value: RegisteredSpace };
  'follow-ups': { key: string; value: FollowUp; indexes: { dueOn: string } };
  'own-texts': { key: string; value: OwnText };
  notes: { key: string; value: Note };
  uses: { key: string; value: UseRecord; indexes: { at: number } };
  log: { key: number; value: Interaction; indexes: { id: string } };
  threads: { key: string; value: ThreadRecord; indexes: { at: number } };
  intents: { key: string; value: Intent };
  team: { key: string; value: Membership };
  outbox: { key: number; value: OutboxEntry; indexes: { state: string } };
  sync: { key: string; value: SyncHead | SyncChannel };
  'sealed-notes': { key: string; value: NoteRecord };
  /** this device's random id and its key for hashes, which cannot be taken out */
  device: { key: string; value: { name: string; id?: string; key?: CryptoKey } };
}

export type Database = IDBPDatabase<PomostDatabase>;

const databaseName = 'pomost';

const connection = openOnce<PomostDatabase>({
  name: databaseName,
  version: 3,
  upgrade(database, from) {
    if (from < 1) {
      database.createObjectStore('log', { keyPath: 'seq' }).createIndex('id', 'id', { unique: true });
      database.createObjectStore('threads', { keyPath: 'hash' }).createIndex('at', 'at');
      database.createObjectStore('intents', { keyPath: 'id' });
      database.createObjectStore('device', { keyPath: 'name' });
    }
    if (from < 2) {
      database.createObjectStore('spaces', { keyPath: 'key' });
      database.createObjectStore('follow-ups', { keyPath: 'id' }).createIndex('dueOn', 'dueOn');
      database.createObjectStore('own-texts', { keyPath: 'id' });
      database.createObjectStore('notes', { keyPath: 'id' });
      database.createObjectStore('uses', { keyPath: 'id' }).createIndex('at', 'at');
    }
    if (from < 3) {
      database.createObjectStore('team', { keyPath: 'name' });
      database.createObjectStore('outbox', { keyPath: 'seq' }).createIndex('state', 'state');
      database.createObjectStore('sync', { keyPath: 'name' });
      database.createObjectStore('sealed-notes', { keyPath: 'id' });
    }
  },
});

/** One connection for the worker's life; a failed opening is tried again at the next call. Nothing is ever deleted to mend it. */
export const openDatabase = connection.open;

/** How long others may take to let go of the database, in ms. */
const patience = 3000;

/** All of them with everything in them; throws where another connection holds one. */
export async function deleteDatabases(): Promise<void> {
  await connection.close();
  for (const name of [databaseName, ...Object.values(pageDatabases)]) await deleteOne(name);
}

const deleteOne = (name: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const blocked = (): void => void setTimeout(() => reject(new Error('another window holds the database')), patience);
    deleteDB(name, { blocked }).then(resolve, reject);
  });
