import type { HubPlace } from '../../core/hub/hub-access.ts';
import { watchClock } from '../../core/hub/watch-clock.ts';
import { nothingPulled, type PullEnd, type PullSummary } from '../../core/import/pull-result.ts';
import { nameStoreError } from '../../core/sync/name-store-error.ts';
import { cleanHub } from './clean-hub.ts';
import { countNew } from './count-new.ts';
import { letIn } from './decide.ts';
import { HubTrouble } from './hub-trouble.ts';
import { addImported, type Imported, type ImportSetting, nothingImported } from './import-files.ts';
import { importGiven } from './import-given.ts';
import { judgeHeld } from './judge-held.ts';
import type { Folder } from './list-hub.ts';
import { lockImport, tryImport } from './lock-import.ts';
import { noteGaps } from './note-gaps.ts';
import { pullHub } from './pull-hub.ts';
import { makeReader, type PullKit } from './pull-kit.ts';
import { listDoubtful, readElsewhere } from './read-elsewhere.ts';
import type { GivenFile } from './read-given.ts';
import { takeOwnQueue } from './take-own-queue.ts';
import { writeReceipts } from './write-receipts.ts';

type OnImported = (imported: Imported) => void;

/** Everything new, from the hub or, without one, from this device's own queue. One at a time in all windows. */
export async function pull(kit: PullKit): Promise<PullSummary> {
  const { access } = kit.membership;
  const result = await tryImport(() =>
    sumUp(kit, async (onImported) => {
      onImported(await judgeHeld(settingOf(kit)));
      if (access?.logs) return pullFrom(access.logs, kit, onImported);
      return access === undefined ? takeOwnQueue(kit, onImported) : 'done';
    }),
  );
  if (result === undefined) return nothingPulled('busy-here');
  await remember(kit, result);
  return result;
}

/** Files that a person gave; waits for a pull that is under way. */
export const takeFiles = (files: readonly GivenFile[], kit: PullKit): Promise<PullSummary> =>
  lockImport(() => sumUp(kit, (onImported) => thenTell(kit, () => importGiven(files, kit, onImported))));

/** What was kept aside for these problems. */
export const takeHeld = (keys: readonly string[], kit: PullKit): Promise<PullSummary> =>
  lockImport(() =>
    sumUp(kit, async (onImported) => {
      let left = 0;
      const end = await thenTell(kit, async () => {
        left = await letIn(keys, settingOf(kit), onImported);
      });
      return left > 0 && end === 'done' ? 'still-held' : end;
    }),
  );

const settingOf = (kit: PullKit): ImportSetting => ({ store: kit.store, reader: makeReader(kit), now: kit.now() });

async function pullFrom(logs: HubPlace, given: PullKit, onImported: OnImported): Promise<PullEnd> {
  const clock = watchClock(given.ask, given.now);
  const kit = { ...given, ask: clock.ask };
  let folders: Folder[] = [];
  const end = await thenTell(kit, async () => {
    folders = await pullHub(logs, kit, onImported);
    await readElsewhere(kit, await listDoubtful(kit.store));
  });
  await cleanHub(folders, logs, { ...kit, hubNow: clock.hubNow() });
  return end;
}

/** What came before some trouble is told to the devices all the same. */
async function thenTell(kit: PullKit, job: () => Promise<void>): Promise<PullEnd> {
  let end: PullEnd = 'done';
  try {
    await job();
  } finally {
    await noteGaps(kit.store, kit.now());
    end = await tell(kit);
  }
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

async function sumUp({ signal, store, membership, now }: PullKit, job: (onImported: OnImported) => Promise<PullEnd>): Promise<PullSummary> {
  const startedAt = now();
  let sum = nothingImported;
  const end = await job((imported) => {
    sum = addImported(sum, imported);
  }).catch((error: unknown) => nameEnd(error, signal));
  const { acts, devices, knownFiles, unread } = sum;
  const problems = await countNew(store, membership.root, startedAt).catch(() => 0);
  return { acts, devices: devices.size, knownFiles, problems, ...(unread.length > 0 && { unread }), end };
}

function nameEnd(error: unknown, signal: AbortSignal): PullEnd {
  if (error instanceof HubTrouble) return error.trouble;
  if (signal.aborted) return 'stopped';
  console.error(error);
  return nameStoreError(error);
}

async function remember({ store, now }: PullKit, summary: PullSummary): Promise<void> {
  await store.put('state', { name: 'pull', at: now(), ...summary }).catch(() => undefined);
}
