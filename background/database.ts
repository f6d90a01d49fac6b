import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Interaction, InteractionDraft } from '../core/interaction/interaction.ts';
import type { Note } from '../core/note/note.ts';
import type { OwnText } from '../core/own-text/own-text.ts';
import type { SiteId } from '../core/post.ts';
import type { RegisteredSpace } from '../core/space/space.ts';

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

/** One insertion of a text, for the guard against repetition: keyed hashes only. */
export interface UseRecord {
  /** of the interaction */
  id: string;
  site: SiteId;
  /** keyed hash of site and space */
  space: string;
  /** keyed hashes of the text and of its parts */
  hashes: string[];
  /** ms since 1970, UTC */
  at: number;
}

/** Something to come back to. The link lives as the project says, at most 90 days; not kept for crisis and violence. */
export interface FollowUp {
  /** of the interaction it follows */
  id: string;
  site: SiteId;
  link?: string;
  /** ISO date */
  dueOn: string;
  /** ISO date; the link is forgotten after it */
  linkUntil?: string;
  state: 'open' | 'done';
  /** ms since 1970, UTC */
  at: number;
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
  /** this device's random id and its key for hashes, which cannot be taken out */
  device: { key: string; value: { name: string; id?: string; key?: CryptoKey } };
}

export type Database = IDBPDatabase<PomostDatabase>;

let opened: Promise<Database> | undefined;

/** One connection for the worker's life; a failed opening is tried again at the next call. Nothing is ever deleted to mend it. */
export function openDatabase(): Promise<Database> {
  opened ??= openDB<PomostDatabase>('pomost', 2, {
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
    },
    terminated: () => (opened = undefined),
  }).catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}
