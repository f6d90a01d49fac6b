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
export interface Library {
  heads: Placed<PackHead>[];
  entries: { [K in EntryKind]: Placed<EntryOf<K>>[] };
  /** ids of all entries, those included that could not be read: what is named by others is there, if only with mistakes */
  ids: Record<EntryKind, ReadonlySet<string>>;
  /** what strict reading says */
  problems: (PackProblem & { pack: string })[];
}

export function buildLibrary(sources: readonly PackSource[]): Library {
  const library: Library = {
    heads: [],
    entries: Object.fromEntries(entryKinds.map((kind) => [kind, []])) as unknown as Library['entries'],
    ids: Object.fromEntries(entryKinds.map((kind) => [kind, listIds(sources, kind)])) as unknown as Library['ids'],
    problems: [],
  };
  for (const source of sources) addPack(library, source);
  return library;
}

/** File by file, so that each entry's place is known. */
function addPack(library: Library, { pack: name, files }: PackSource): void {
  const { 'pack.json': head, ...others } = files;
  const { pack: headOnly, problems } = readPack({ 'pack.json': head });
  library.problems.push(...problems.map((problem) => ({ ...problem, pack: name, path: problem.path.replace(/^\./, '') })));
  if (!headOnly) return;
  library.heads.push({ pack: name, file: 'pack.json', path: '', entry: headOnly.head });
  for (const [file, content] of Object.entries(others)) addFile(library, { name, file, content, head });
}

function addFile(library: Library, { name, file, content, head }: { name: string; file: string; content: unknown; head: unknown }): void {
  const { pack, problems } = readPack({ 'pack.json': head, [file]: content });
  library.problems.push(...problems.map((problem) => ({ ...problem, pack: name })));
  if (!pack) return;
  const dropped = new Set(problems.map(({ path }) => /^[A-Za-z]+\[\d+\]/.exec(path)?.[0]));
  for (const kind of entryKinds) {
    const written = listOf(content, kind);
    const paths = written.map((_, index) => `${kind}[${index}]`).filter((path) => !dropped.has(path));
    const placed = library.entries[kind] as Placed<unknown>[];
    pack[kind].forEach((entry, index) => void placed.push({ pack: name, file, path: paths[index] ?? kind, entry }));
  }
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
