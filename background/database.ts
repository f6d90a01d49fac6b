import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Interaction, InteractionDraft } from '../core/interaction/interaction.ts';

export type ThreadState = 'seen' | 'skipped' | 'answered' | 'ours';

/** What is known of a post on this device: keyed hashes only. */
export interface ThreadRecord {
  hash: string;
  state: ThreadState;
  /** ms since 1970, UTC */
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
  log: { key: number; value: Interaction; indexes: { id: string } };
  threads: { key: string; value: ThreadRecord; indexes: { at: number } };
  intents: { key: string; value: Intent };
  /** this device's random id and its key for hashes, which cannot be taken out */
  device: { key: string; value: { name: string; id?: string; key?: CryptoKey } };
}

export type Database = IDBPDatabase<PomostDatabase>;

let opened: Promise<Database> | undefined;

/** One connection for the worker's life; a failed opening is tried again at the next call. Nothing is ever deleted to mend it. */
export function openDatabase(): Promise<Database> {
  opened ??= openDB<PomostDatabase>('pomost', 1, {
    upgrade(database) {
      database.createObjectStore('log', { keyPath: 'seq' }).createIndex('id', 'id', { unique: true });
      database.createObjectStore('threads', { keyPath: 'hash' }).createIndex('at', 'at');
      database.createObjectStore('intents', { keyPath: 'id' });
      database.createObjectStore('device', { keyPath: 'name' });
    },
    terminated: () => (opened = undefined),
  }).catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}
