import type { PackFiles, PackProblem } from '../pack/read-pack.ts';
import { readPack } from '../pack/read-pack.ts';
import { type EntryKind, type EntryOf, entryKinds, type PackHead } from '../pack/schema.ts';

/** One pack as its files say it: parsed, not yet checked. */
export interface PackSource {
  /** the folder's name */
  pack: string;
  files: PackFiles;
}

/** Where something stands in the files. */
export interface Spot {
  pack: string;
  file: string;
  /** such as `answers[3]` */
  path: string;
}

export interface Placed<T> extends Spot {
  entry: T;
}

/** All packs that are looked at together, every entry with its place. */
export interface PlacedEntries {
  heads: Placed<PackHead>[];
  entries: { [K in EntryKind]: Placed<EntryOf<K>>[] };
  /** ids of all entries, those included that could not be read: what is named by others is there, if only with mistakes */
  ids: Record<EntryKind, ReadonlySet<string>>;
  /** what strict reading says */
  problems: (PackProblem & { pack: string })[];
}

export function placeEntries(sources: readonly PackSource[]): PlacedEntries {
  const placed: PlacedEntries = {
    heads: [],
    entries: Object.fromEntries(entryKinds.map((kind) => [kind, []])) as unknown as PlacedEntries['entries'],
    ids: Object.fromEntries(entryKinds.map((kind) => [kind, listIds(sources, kind)])) as unknown as PlacedEntries['ids'],
    problems: [],
  };
  for (const { pack, files } of sources) {
    const read = readPack(files);
    if (read.pack) placed.heads.push({ pack, file: 'pack.json', path: '', entry: read.pack.head });
    for (const { kind, ...spot } of read.entries) (placed.entries[kind] as Placed<unknown>[]).push({ pack, ...spot });
    placed.problems.push(...read.problems.map((problem) => ({ ...problem, pack })));
  }
  return placed;
}

function listOf(content: unknown, kind: EntryKind): unknown[] {
  const list = typeof content === 'object' && content !== null ? (content as Record<string, unknown>)[kind] : undefined;
  return Array.isArray(list) ? list : [];
}

function listIds(sources: readonly PackSource[], kind: EntryKind): Set<string> {
  const ids = new Set<string>();
  for (const { files } of sources) {
    for (const content of Object.values(files)) {
      for (const entry of listOf(content, kind)) {
        const id = typeof entry === 'object' && entry !== null ? (entry as { id?: unknown }).id : undefined;
        if (typeof id === 'string') ids.add(id);
      }
    }
  }
  return ids;
}
