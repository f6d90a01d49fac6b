import { type EntryKind, entryKinds } from '../pack/schema.ts';
import { keyOf, type Named, sayTwice } from '../pack/twice.ts';
import type { Placed, PlacedEntries } from './place-entries.ts';
import { type Problem, reportError } from './problem.ts';

/** One id, one thing, in all packs together; within one pack the reader has seen to it. */
export function checkDuplicates({ entries }: PlacedEntries): Problem[] {
  return entryKinds.flatMap((kind) => {
    const first = new Map<string, Placed<Named>>();
    return (entries[kind] as Placed<Named>[]).flatMap((placed) => {
      const key = keyOf(kind, placed.entry);
      const before = first.get(key);
      if (!before) first.set(key, placed);
      return before ? [report(kind, placed, before)] : [];
    });
  });
}

function report(kind: EntryKind, placed: Placed<Named>, before: Placed<Named>): Problem {
  const { at, told } = sayTwice(kind, placed.entry, `${before.pack}/${before.file} ${before.path}`);
  return reportError(placed, at, told);
}
