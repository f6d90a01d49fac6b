import { type EnvelopeName, readEnvelopeName } from '../envelope/envelope-name.ts';
import { isProbe } from '../hub/probe.ts';
import type { HubEntry } from '../hub/read-listing.ts';
import type { ImportProblem } from './import-problem.ts';

export interface FolderKnowledge {
  /** device whose folder it is; absent: nobody's */
  owner?: string | undefined;
  /** a person knows that this device writes here too */
  isAccepted(device: string): boolean;
  isImported(name: EnvelopeName): boolean;
  /** looked at before and found wrong, and still the same file */
  isRefused(entry: HubEntry): boolean;
}

export interface SortedListing {
  /** to fetch, in the order they were sealed */
  wanted: HubEntry[];
  /** before */
  imported: HubEntry[];
  problems: ImportProblem[];
  /** left by an examination of the hub */
  probes: HubEntry[];
}

interface Named {
  entry: HubEntry;
  name: EnvelopeName;
}

/** What to do with the files of one folder of `logs/`. */
export function sortListing(folder: string, entries: readonly HubEntry[], knowledge: FolderKnowledge): SortedListing {
  const files = entries.filter(({ isFolder, name }) => !isFolder && !name.startsWith('.'));
  const named = files.flatMap((entry) => {
    const name = readEnvelopeName(entry.name);
    return name ? [{ entry, name }] : [];
  });
  return {
    wanted: listWanted(named, knowledge),
    imported: named.filter(({ name }) => knowledge.isImported(name)).map(({ entry }) => entry),
    problems: [...listForeign(folder, files, knowledge), ...listStrays(folder, named, knowledge)],
    probes: files.filter(({ name }) => isProbe(name)),
  };
}

const listWanted = (named: readonly Named[], { isImported, isRefused }: FolderKnowledge): HubEntry[] =>
  named
    .filter(({ entry, name }) => !isImported(name) && !isRefused(entry))
    .sort((a, b) => compareText(a.name.device, b.name.device) || a.name.seq - b.name.seq || a.name.resent - b.name.resent)
    .map(({ entry }) => entry);

const compareText = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

const listForeign = (folder: string, files: readonly HubEntry[], { owner }: FolderKnowledge): ImportProblem[] =>
  files
    .filter((entry) => !isProbe(entry.name) && readEnvelopeName(entry.name) === undefined)
    .map(({ name }) => ({ code: 'foreign-file', ...(owner !== undefined && { device: owner }), folder, file: name }));

const listStrays = (folder: string, named: readonly Named[], { owner, isAccepted }: FolderKnowledge): ImportProblem[] =>
  named
    .filter(({ name }) => name.device !== owner && !isAccepted(name.device))
    .map(({ entry, name: { device, seq } }) => ({
      code: 'wrong-folder',
      device,
      seq,
      folder,
      file: entry.name,
      ...(owner !== undefined && { truly: { device: owner } }),
    }));
