import type { EnvelopeName } from '../../core/envelope/envelope-name.ts';
import { hashOfName } from '../../core/envelope/envelope-name.ts';
import type { AskHub } from '../../core/hub/ask-hub.ts';
import type { HubPlace } from '../../core/hub/hub-access.ts';
import { isAboutOne } from '../../core/hub/is-about-one.ts';
import type { HubEntry } from '../../core/hub/read-listing.ts';
import { listFolder } from '../../core/hub/webdav.ts';
import { assignFolders, type ListedFolder } from '../../core/import/assign-folders.ts';
import { type ImportProblem, type ListedAs, problemTraits } from '../../core/import/import-problem.ts';
import type { KeptProblem } from '../../core/import/kept-problem.ts';
import { placeOf } from '../../core/import/known.ts';
import { type SortedListing, sortListing } from '../../core/import/sort-listing.ts';
import { listActive } from '../../core/team/read-root.ts';
import { HubTrouble } from './hub-trouble.ts';
import { inParallel } from './in-parallel.ts';
import type { PullKit } from './pull-kit.ts';
import type { ReviewStore } from './review-store.ts';

const atOnce = 4;

export interface Folder extends SortedListing {
  folder: string;
}

type Listing = Pick<PullKit, 'ask' | 'store' | 'membership' | 'paperKey' | 'signal'>;

/** All folders of the hub, with what is new in them. Throws `HubTrouble`. */
export async function listHub(logs: HubPlace, kit: Listing): Promise<Folder[]> {
  const {
    ask,
    store,
    signal,
    membership: { root },
  } = kit;
  const names = (await listAll(ask, logs)).filter(({ isFolder }) => isFolder).map(({ name }) => name);
  const listed = await inParallel(names, atOnce, async (folder): Promise<ListedFolder & { isWithheld: boolean }> => {
    signal.throwIfAborted();
    return { folder, ...(await listOne(ask, logs, folder)), owner: (await store.get('folders', folder))?.owner };
  });
  const all = new Set(root.devices.map(({ id }) => id));
  const owners = assignFolders(listed, { all, active: new Set(listActive(root).map(({ id }) => id)) });
  await keepOwners(store, listed, owners);
  const [{ refused, accepted }, imported] = await Promise.all([readProblems(kit), readImported(store)]);
  return listed.map(({ folder, entries, isWithheld }) => {
    const owner = owners.get(folder);
    const sorted = sortListing(folder, entries, {
      owner,
      // strangers are told as such
      isAccepted: (device) => !all.has(device) || accepted.has(`${folder}/${device}`),
      isImported: (name) => imported.has(contentOf(name)),
      isRefused: ({ name, modified, length }) => isAsListed(refused.get(`${folder}/${name}`), { modified, length }),
    });
    const withheld: ImportProblem[] = isWithheld ? [{ code: 'withheld', ...(owner !== undefined && { device: owner }), folder }] : [];
    return { folder, ...sorted, problems: [...sorted.problems, ...withheld] };
  });
}

/** A server's disk may have been mended since, or a file put back: then it is looked at again. */
const isAsListed = (before: ListedAs | undefined, now: { modified: number | undefined; length: number | undefined }): boolean =>
  before !== undefined && before.modified === now.modified && before.length === now.length;

async function keepOwners(store: ReviewStore, listed: readonly ListedFolder[], owners: ReadonlyMap<string, string>): Promise<void> {
  for (const { folder, owner: before } of listed) {
    const owner = owners.get(folder);
    if (owner !== undefined && owner !== before) await store.put('folders', { folder, owner });
  }
}

async function listAll(ask: AskHub, logs: HubPlace): Promise<HubEntry[]> {
  const listing = await listFolder(ask, logs, '');
  if (!Array.isArray(listing)) throw new HubTrouble(listing);
  return listing;
}

/** One folder that cannot be listed does not keep back the others. */
async function listOne(ask: AskHub, logs: HubPlace, folder: string): Promise<{ entries: HubEntry[]; isWithheld: boolean }> {
  const listing = await listFolder(ask, logs, folder);
  if (Array.isArray(listing)) return { entries: listing, isWithheld: false };
  if (!isAboutOne(listing)) throw new HubTrouble(listing);
  return { entries: [], isWithheld: true };
}

const contentOf = (name: Pick<EnvelopeName, 'device' | 'seq' | 'hash'>): string => `${placeOf(name)}/${name.hash}`;

async function readImported(store: ReviewStore): Promise<Set<string>> {
  const imported = new Set<string>();
  for await (const { value } of store.transaction('envelopes').store) {
    const { device, seq, sha256, also = [] } = value;
    for (const hash of [sha256, ...also]) imported.add(contentOf({ device, seq, hash: hashOfName(hash) }));
  }
  return imported;
}

/** What is kept aside is looked at here, and what was refused stays so. A stray that a person dismissed may lie where it does, and so may the next. */
async function readProblems({ store, paperKey }: Listing): Promise<{ refused: Map<string, ListedAs>; accepted: Set<string> }> {
  const isSettled = ({ code, isHeld }: KeptProblem): boolean => {
    const { isRefused } = problemTraits[code];
    return isHeld || isRefused === 'always' || (isRefused === 'without-paper-key' && paperKey === undefined);
  };
  const problems = await store.getAll('problems');
  return {
    refused: new Map(problems.filter(isSettled).map(({ folder, file, listed = {} }) => [`${folder}/${file}`, listed])),
    accepted: new Set(
      problems
        .filter(({ code, state }) => code === 'wrong-folder' && state === 'dismissed')
        .map(({ folder, device }) => `${folder}/${device}`),
    ),
  };
}
