import type { DBSchema, IDBPDatabase } from 'idb';
import type { KeptProblem } from '../../core/import/kept-problem.ts';
import type { KnownDevice, KnownEnvelope } from '../../core/import/known.ts';
import type { WrittenReceipt } from '../../core/import/plan-issue.ts';
import type { Cover } from '../../core/import/plan-receipt.ts';
import type { LastPull } from '../../core/import/pull-result.ts';
import type { IncomingFile } from '../../core/import/read-incoming.ts';
import type { Interaction } from '../../core/interaction/interaction.ts';
import { openOnce } from '../open-once.ts';
import { pageDatabases } from '../page-databases.ts';

/** An act of the team, kept by its id. */
export interface ReviewRecord {
  id: string;
  record: Interaction;
  /** of the team, `d-…`; the record itself names the installation */
  device: string;
  /** number of the envelope */
  envelope: number;
  /** ms since 1970, UTC */
  importedAt: number;
}

export interface KeptEnvelope extends KnownEnvelope {
  importedAt: number;
}

export interface KeptDevice extends KnownDevice {
  /** acts, ever */
  received: number;
  /** absent: only receipts were written, to ask for what came spoilt */
  receivedAt?: number;
  /** the last receipt written to the hub */
  receipt?: WrittenReceipt;
}

/** What other supervisors have confirmed of a device, by their own. */
export interface ConfirmedElsewhere {
  device: string;
  by: Readonly<Record<string, Cover>>;
}

export interface HeldFile extends IncomingFile {
  /** of the problem */
  key: string;
}

interface ReviewDatabase extends DBSchema {
  records: { key: string; value: ReviewRecord; indexes: { at: string } };
  envelopes: { key: [string, number]; value: KeptEnvelope };
  devices: { key: string; value: KeptDevice };
  problems: { key: string; value: KeptProblem; indexes: { place: string } };
  held: { key: string; value: HeldFile };
  folders: { key: string; value: { folder: string; owner: string } };
  elsewhere: { key: string; value: ConfirmedElsewhere };
  state: { key: string; value: LastPull };
}

export type ReviewStore = IDBPDatabase<ReviewDatabase>;

/** What supervisors received, on this device alone. Throws where it cannot be opened, and once the device was being wiped. */
export const { open: openReviewStore } = openOnce<ReviewDatabase>({
  name: pageDatabases.review,
  version: 1,
  upgrade(database) {
    database.createObjectStore('records', { keyPath: 'id' }).createIndex('at', 'record.at');
    database.createObjectStore('envelopes', { keyPath: ['device', 'seq'] });
    database.createObjectStore('devices', { keyPath: 'device' });
    database.createObjectStore('problems', { keyPath: 'key' }).createIndex('place', 'place');
    database.createObjectStore('held', { keyPath: 'key' });
    database.createObjectStore('folders', { keyPath: 'folder' });
    database.createObjectStore('elsewhere', { keyPath: 'device' });
    database.createObjectStore('state', { keyPath: 'name' });
  },
  isOfPage: true,
});
