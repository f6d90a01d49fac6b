import { type EntryKind, entryKinds } from '../pack/schema.ts';
import type { Library, Placed } from './library.ts';
import { type Problem, reportError } from './problem.ts';

/** One id, one thing, in all packs; editions of an answer share theirs and have versions of their own. */
export function checkDuplicates({ entries }: Library): Problem[] {
  return entryKinds.flatMap((kind) => {
    const first = new Map<string, Placed<unknown>>();
    return (entries[kind] as Placed<{ id: string; version?: string }>[]).flatMap((placed) => {
      const key = keyOf(kind, placed.entry);
      const before = first.get(key);
      if (!before) first.set(key, placed);
      return before ? [report(kind, placed, before)] : [];
    });
  });
}

const keyOf = (kind: EntryKind, { id, version }: { id: string; version?: string }): string =>
  kind === 'answers' ? `${id} ${version}` : id;

function report(kind: EntryKind, placed: Placed<{ id: string; version?: string }>, before: Placed<unknown>): Problem {
  const there = `${before.pack}/${before.file} ${before.path}`;
  return kind === 'answers'
    ? reportError(placed, '.version', [
        `${placed.entry.id} has the version ${placed.entry.version} twice, first in ${there}`,
        'give the newer edition a version of its own, or take one of them out',
      ])
    : reportError(placed, '.id', [
        `${placed.entry.id} stands twice, first in ${there}`,
        'give one of them another id, or take it out if it is the same',
      ]);
}
