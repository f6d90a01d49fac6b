import type { HubPlace } from '../../core/hub/hub-access.ts';
import type { HubEntry } from '../../core/hub/read-listing.ts';
import { fetchFiles, type Wanted } from './fetch-files.ts';
import { batchSize, type Imported, importFiles } from './import-files.ts';
import { type Folder, listHub } from './list-hub.ts';
import { makeReader, type PullKit } from './pull-kit.ts';
import type { ReviewStore } from './review-store.ts';
import { noteProblems } from './write-batch.ts';

/** Everything new in the folders of all devices. Throws `HubTrouble`, and the signal's reason; what was imported before stays. */
export async function pullHub(logs: HubPlace, kit: PullKit, onImported: (imported: Imported) => void): Promise<Folder[]> {
  const { ask, store, signal, now, onProgress } = kit;
  const reader = makeReader(kit);
  const startedAt = now();
  const folders = await listHub(logs, kit);
  await noteProblems(
    store,
    folders.flatMap(({ problems }) => problems),
    now(),
  );
  const wanted = folders.flatMap(({ folder, wanted: files }) => files.map((entry) => toWanted(folder, entry)));
  let acts = 0;
  const fetchBatch = (at: number) => fetchFiles(ask, logs, wanted.slice(at, at + batchSize));
  let next = fetchBatch(0);
  for (let at = 0; at < wanted.length; at += batchSize) {
    onProgress({ done: at, of: wanted.length, acts });
    const { files, problems } = await next;
    signal.throwIfAborted();
    // the next ones are on their way while these are opened
    next = fetchBatch(at + batchSize);
    next.catch(() => undefined);
    await noteProblems(store, problems, now());
    const imported = await importFiles(files, { store, reader, now: now() });
    acts += imported.acts;
    onImported(imported);
  }
  await endWithheld(store, startedAt);
  return folders;
}

const toWanted = (folder: string, { name, modified, length }: HubEntry): Wanted => ({
  folder,
  file: name,
  listed: { ...(modified !== undefined && { modified }), ...(length !== undefined && { length }) },
});

/** What was withheld and is no more, or is gone: everything was asked for since `startedAt`, in ms since 1970, UTC. */
async function endWithheld(store: ReviewStore, startedAt: number): Promise<void> {
  const writing = store.transaction('problems', 'readwrite');
  for (const problem of await writing.store.getAll())
    if (problem.code === 'withheld' && problem.lastSeen < startedAt) void writing.store.put({ ...problem, state: 'over' });
  await writing.done;
}
