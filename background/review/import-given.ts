import type { IncomingFile } from '../../core/import/read-incoming.ts';
import { batchSize, type Imported, importFiles, nothingImported } from './import-files.ts';
import { makeReader, type PullKit } from './pull-kit.ts';
import { type GivenFile, readGiven } from './read-given.ts';

/** Envelopes and bundles, one after the other: nothing is held that has been imported. Hold the lock. */
export async function importGiven(given: readonly GivenFile[], kit: PullKit, onImported: (imported: Imported) => void): Promise<void> {
  const { store, signal, now, onProgress } = kit;
  const reader = makeReader(kit);
  let acts = 0;
  let batch: IncomingFile[] = [];
  const flush = async (): Promise<void> => {
    const imported = batch.length === 0 ? nothingImported : await importFiles(batch, { store, reader, now: now() });
    acts += imported.acts;
    onImported(imported);
    batch = [];
  };
  for (const [index, file] of given.entries()) {
    signal.throwIfAborted();
    onProgress({ done: index, of: given.length, acts });
    const parts = await readGiven(file, reader.identities);
    if (!parts) onImported({ ...nothingImported, unread: [file.name] });
    for (const part of parts ?? []) {
      batch.push(part);
      if (batch.length >= batchSize) await flush();
    }
  }
  await flush();
}
