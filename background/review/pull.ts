import type { HubPlace } from '../../core/hub/hub-access.ts';
import { watchClock } from '../../core/hub/watch-clock.ts';
import type { PullEnd, PullSummary } from '../../core/import/pull-result.ts';
import { cleanHub } from './clean-hub.ts';
import { countNew } from './count-new.ts';
import { letIn } from './decide.ts';
import { HubTrouble } from './hub-trouble.ts';
import { addImported, type Imported, nothingImported } from './import-files.ts';
import { type GivenFile, importGiven } from './import-given.ts';
import { judgeHeld } from './judge-held.ts';
import type { Folder } from './list-hub.ts';
import { lockImport, tryImport } from './lock-import.ts';
import { noteGaps } from './note-gaps.ts';
import { pullHub } from './pull-hub.ts';
import { makeReader, type PullKit } from './pull-kit.ts';
import { listDoubtful, readElsewhere } from './read-elsewhere.ts';
import { takeOwnQueue } from './take-own-queue.ts';
import { writeReceipts } from './write-receipts.ts';

type OnImported = (imported: Imported) => void;

/** Everything new, from the hub or, without one, from this device's own queue. One at a time in all windows. */
export async function pull(kit: PullKit): Promise<PullSummary> {
  const { access } = kit.membership;
  const result = await tryImport(() =>
    sumUp(async (onImported) => {
      onImported(await judgeHeld({ store: kit.store, reader: makeReader(kit), now: kit.now() }));
      if (access?.logs) return pullFrom(access.logs, kit, onImported);
      if (access === undefined) await takeOwnQueue(kit, onImported);
      return 'done';
    }, kit),
  );
  if (result === undefined) return { acts: 0, devices: 0, knownFiles: 0, problems: 0, end: 'busy-here' };
  await remember(kit, result);
  return result;
}

/** Files that a person gave; waits for a pull that is under way. */
export const takeFiles = (files: readonly GivenFile[], kit: PullKit): Promise<PullSummary> =>
  lockImport(() =>
    sumUp(async (onImported) => {
      await importGiven(files, kit, onImported);
      return tell(kit);
    }, kit),
  );

/** What was kept aside for these problems. */
export const takeHeld = (keys: readonly string[], kit: PullKit): Promise<PullSummary> =>
  lockImport(() =>
    sumUp(async (onImported) => {
      onImported(await letIn(keys, { store: kit.store, reader: makeReader(kit), now: kit.now() }));
      return tell(kit);
    }, kit),
  );

async function pullFrom(logs: HubPlace, given: PullKit, onImported: OnImported): Promise<PullEnd> {
  const { store, membership, signal, now, onProgress } = given;
  const clock = watchClock(given.ask, now);
  const kit = { ...given, ask: clock.ask };
  const { shared } = membership.access ?? {};
  const others = shared && { ask: kit.ask, shared, store, membership };
  let folders: Folder[] = [];
  let end: PullEnd = 'done';
  try {
    folders = await pullHub({ ask: kit.ask, logs, store, reader: makeReader(kit), signal, now, onProgress }, onImported);
    if (others) await readElsewhere(others, await listDoubtful(store));
  } finally {
    // what came before the trouble is told all the same
    await noteGaps(store, now());
    end = await tell(kit);
  }
  await cleanHub(folders, {
    ask: kit.ask,
    logs,
    store,
    root: membership.root,
    own: membership.device,
    others,
    now: now(),
    hubNow: clock.hubNow(),
  });
  return end;
}

/** That the devices cannot be told costs nothing of what was imported: they keep it until they are. */
async function tell({ ask, store, membership, signer, now }: PullKit): Promise<PullEnd> {
  const { shared } = membership.access ?? {};
  try {
    if (shared) await writeReceipts(ask, shared, { store, membership, signer, now: now() });
    return 'done';
  } catch (error) {
    if (error instanceof HubTrouble) return 'no-receipts';
    throw error;
  }
}

async function sumUp(job: (onImported: OnImported) => Promise<PullEnd>, { signal, store, membership, now }: PullKit): Promise<PullSummary> {
  const startedAt = now();
  let sum = nothingImported;
  const end = await job((imported) => {
    sum = addImported(sum, imported);
  }).catch((error: unknown) => nameEnd(error, signal));
  const { acts, devices, knownFiles } = sum;
  return { acts, devices: devices.size, knownFiles, problems: await countNew(store, membership.root, startedAt).catch(() => 0), end };
}

function nameEnd(error: unknown, signal: AbortSignal): PullEnd {
  if (error instanceof HubTrouble) return error.trouble;
  if (signal.aborted) return 'stopped';
  console.error(error);
  return 'store-closed';
}

async function remember({ store, now }: PullKit, summary: PullSummary): Promise<void> {
  await store.put('state', { name: 'pull', at: now(), ...summary }).catch(() => undefined);
}
