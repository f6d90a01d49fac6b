import type { AskHub } from '../../core/hub/ask-hub.ts';
import type { HubPlace } from '../../core/hub/hub-access.ts';
import type { PullProgress } from '../../core/import/pull-result.ts';
import type { Reader } from '../../core/import/read-incoming.ts';
import { fetchFiles, type Wanted } from './fetch-files.ts';
import { type Imported, importFiles } from './import-files.ts';
import { type Folder, listHub } from './list-hub.ts';
import type { ReviewStore } from './review-store.ts';
import { noteProblems } from './write-batch.ts';

/** Files in one transaction: a thousand acts, less than a megabyte. */
const batchSize = 20;

export interface HubPull {
  ask: AskHub;
  logs: HubPlace;
  store: ReviewStore;
  reader: Reader;
  signal: AbortSignal;
  now(): number;
  onProgress(progress: PullProgress): void;
}

/** Everything new in the folders of all devices. Throws `HubTrouble`, and the signal's reason; what was imported before stays. */
export async function pullHub(pull: HubPull, onImported: (imported: Imported) => void): Promise<Folder[]> {
  const { ask, logs, store, reader, signal, now, onProgress } = pull;
  const folders = await listHub({ ask, logs, store, root: reader.root, hasPaperKey: reader.identities.length > 1, signal });
  await noteProblems(
    store,
    folders.flatMap(({ problems }) => problems),
    now(),
  );
  const wanted = folders.flatMap(({ folder, wanted: files }) => files.map((file): Wanted => ({ folder, file })));
  let acts = 0;
  const fetchBatch = (at: number) => fetchFiles(ask, logs, wanted.slice(at, at + batchSize));
  let next = fetchBatch(0);
  for (let at = 0; at < wanted.length; at += batchSize) {
    onProgress({ done: at, of: wanted.length, acts });
    const files = await next;
    signal.throwIfAborted();
    // the next ones are on their way while these are opened
    next = fetchBatch(at + batchSize);
    next.catch(() => undefined);
    const imported = await importFiles(files, { store, reader, now: now() });
    acts += imported.acts;
    onImported(imported);
  }
  return folders;
}
