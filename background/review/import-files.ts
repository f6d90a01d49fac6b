import { judgeBatch } from '../../core/import/judge-batch.ts';
import { type IncomingFile, type Reader, readIncoming } from '../../core/import/read-incoming.ts';
import { readKnown } from './read-known.ts';
import type { ReviewStore } from './review-store.ts';
import { writeBatch } from './write-batch.ts';

/** Files in one transaction: a thousand acts, less than a megabyte. */
export const batchSize = 20;

/** What an import brought, to be added up. */
export interface Imported {
  /** new acts */
  acts: number;
  /** new ones, and numbers that a person let another one in for */
  envelopes: number;
  /** files that were imported before */
  knownFiles: number;
  /** devices that something new came from */
  devices: ReadonlySet<string>;
  /** names of files that could not be read */
  unread: readonly string[];
}

export const nothingImported: Imported = { acts: 0, envelopes: 0, knownFiles: 0, devices: new Set(), unread: [] };

export const addImported = (a: Imported, b: Imported): Imported => ({
  acts: a.acts + b.acts,
  envelopes: a.envelopes + b.envelopes,
  knownFiles: a.knownFiles + b.knownFiles,
  devices: new Set([...a.devices, ...b.devices]),
  unread: [...a.unread, ...b.unread],
});

export interface ImportSetting {
  store: ReviewStore;
  reader: Reader;
  /** SHA-256 of files that a person lets in */
  letIn?: ReadonlySet<string>;
  /** ms since 1970, UTC */
  now: number;
}

/** A batch of files in one transaction: each act once, or none of them. One import at a time: hold the lock `review-import`. */
export async function importFiles(files: readonly IncomingFile[], { store, reader, letIn, now }: ImportSetting): Promise<Imported> {
  const read = await Promise.all(files.map((file) => readIncoming(file, reader)));
  const outcome = judgeBatch(read, await readKnown(store, read), letIn);
  await writeBatch(store, outcome, now);
  return {
    acts: outcome.records.length,
    envelopes: outcome.envelopes.length,
    knownFiles: outcome.knownFiles,
    devices: new Set(outcome.records.map(({ device }) => device)),
    unread: [],
  };
}
