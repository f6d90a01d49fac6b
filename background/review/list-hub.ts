import type { EnvelopeName } from '../../core/envelope/envelope-name.ts';
import { hashOfName } from '../../core/envelope/envelope-name.ts';
import type { AskHub } from '../../core/hub/ask-hub.ts';
import type { HubPlace } from '../../core/hub/hub-access.ts';
import type { HubEntry } from '../../core/hub/read-listing.ts';
import { listFolder } from '../../core/hub/webdav.ts';
import { assignFolders, type ListedFolder } from '../../core/import/assign-folders.ts';
import type { KeptProblem } from '../../core/import/kept-problem.ts';
import { placeOf } from '../../core/import/known.ts';
import { type SortedListing, sortListing } from '../../core/import/sort-listing.ts';
import { listActive } from '../../core/team/read-root.ts';
import type { TeamRoot } from '../../core/team/root.ts';
import { HubTrouble } from './hub-trouble.ts';
import { inParallel } from './in-parallel.ts';
import type { ReviewStore } from './review-store.ts';

const atOnce = 4;

export interface Folder extends SortedListing {
  folder: string;
}

export interface Listing {
  ask: AskHub;
  logs: HubPlace;
  store: ReviewStore;
  root: TeamRoot;
  /** a further key is there: what was sealed to others may open now */
  hasPaperKey: boolean;
  signal: AbortSignal;
}

/** All folders of the hub, with what is new in them. Throws `HubTrouble`. */
export async function listHub(given: Listing): Promise<Folder[]> {
  const { store, signal, root } = given;
  const names = (await list(given, '')).filter(({ isFolder }) => isFolder).map(({ name }) => name);
  const listed = await inParallel(names, atOnce, async (folder): Promise<ListedFolder> => {
    signal.throwIfAborted();
    return { folder, entries: await list(given, folder), owner: (await store.get('folders', folder))?.owner };
  });
  const all = new Set(root.devices.map(({ id }) => id));
  const owners = assignFolders(listed, { all, active: new Set(listActive(root).map(({ id }) => id)) });
  await keepOwners(store, listed, owners);
  const [{ refused, accepted }, imported] = await Promise.all([readProblems(given), readImported(store)]);
  return listed.map(({ folder, entries }) => ({
    folder,
    ...sortListing(folder, entries, {
      owner: owners.get(folder),
      // strangers are told as such
      isAccepted: (device) => !all.has(device) || accepted.has(`${folder}/${device}`),
      isImported: (name) => imported.has(contentOf(name)),
      isRefused: (file) => refused.has(`${folder}/${file}`),
    }),
  }));
}

async function keepOwners(store: ReviewStore, listed: readonly ListedFolder[], owners: ReadonlyMap<string, string>): Promise<void> {
  for (const { folder, owner: before } of listed) {
    const owner = owners.get(folder);
    if (owner !== undefined && owner !== before) await store.put('folders', { folder, owner });
  }
}

async function list({ ask, logs }: Listing, folder: string): Promise<HubEntry[]> {
  const listing = await listFolder(ask, logs, folder);
  if (!Array.isArray(listing)) throw new HubTrouble(listing);
  return listing;
}

const contentOf = (name: Pick<EnvelopeName, 'device' | 'seq' | 'hash'>): string => `${placeOf(name)}/${name.hash}`;

async function readImported(store: ReviewStore): Promise<Set<string>> {
  const imported = new Set<string>();
  for await (const { value } of store.transaction('envelopes').store) {
    const { device, seq, sha256, also = [] } = value;
    for (const hash of [sha256, ...also]) imported.add(contentOf({ device, seq, hash: hashOfName({ sha256: hash }) }));
  }
  return imported;
}

/** What is kept aside is looked at here, and what was refused stays so. A stray that a person dismissed may lie where it does, and so may the next. */
async function readProblems({ store, hasPaperKey }: Listing): Promise<{ refused: Set<string>; accepted: Set<string> }> {
  const isSettled = ({ code, isHeld }: KeptProblem): boolean =>
    isHeld ||
    ['changed', 'unreadable', 'false-signature', 'other-team', 'swapped'].includes(code) ||
    (code === 'sealed-to-others' && !hasPaperKey);
  const problems = await store.getAll('problems');
  return {
    refused: new Set(problems.filter(isSettled).map(({ folder, file }) => `${folder}/${file}`)),
    accepted: new Set(
      problems
        .filter(({ code, state }) => code === 'wrong-folder' && state === 'dismissed')
        .map(({ folder, device }) => `${folder}/${device}`),
    ),
  };
}
