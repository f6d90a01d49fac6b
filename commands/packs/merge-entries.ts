import * as v from 'valibot';
import { type EntryOf, entrySchemas } from '../../core/pack/schema.ts';
import type { PackFolder, RawEntry, RawFile } from './read-pack-folder.ts';

export interface Merged {
  /** path below the folder → what has to stand there; only the files that change */
  files: Map<string, RawFile>;
  added: string[];
  changed: string[];
  same: string[];
}

const homes = { helpPoints: 'help-points.json', claims: 'claims.json' } as const;

/** The same whatever the order of keys. */
const write = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner) ? Object.fromEntries(Object.entries(inner).sort()) : inner,
  );

function isSame(kind: keyof typeof homes, stands: RawEntry, comes: RawEntry): boolean {
  const parsed = v.safeParse(entrySchemas[kind], stands);
  return parsed.success && write({ ...parsed.output, version: '' }) === write({ ...comes, version: '' });
}

/** `2026.11.22`, and `2026.11.22.1` for the second change of a day. */
export function nextVersion(previous: string, today: string): string {
  const version = today.replaceAll('-', '.');
  if (previous !== version && !previous.startsWith(`${version}.`)) return version;
  return `${version}.${Number(previous.slice(version.length + 1) || 0) + 1}`;
}

const claimTexts = ['myth', 'fact', 'why', 'nextStep'] as const;

/** What somebody has read and found right is not what stands there now. */
function dropReviews(stands: RawEntry, comes: RawEntry): void {
  const hasNewTexts = claimTexts.some((field) => write(stands[field]) !== write(comes[field]));
  if (hasNewTexts && comes['reviews'] !== undefined && write(stands['reviews']) === write(comes['reviews'])) delete comes['reviews'];
}

/** Puts entries where those of the same id stand, new ones at the end of the kind's own file; others stay as they are, byte for byte. */
export function mergeEntries<K extends keyof typeof homes>(
  kind: K,
  entries: readonly EntryOf<K>[],
  { folder, today }: { folder: PackFolder; today: string },
): Merged {
  const merged: Merged = { files: new Map(), added: [], changed: [], same: [] };
  const copies = new Map([...folder.files].map(([path, file]) => [path, { ...file, [kind]: [...(file[kind] ?? [])] }]));
  for (const entry of entries as unknown as RawEntry[]) {
    const found = [...copies]
      .map(([path, file]) => ({ path, list: file[kind] ?? [] }))
      .find(({ list }) => list.some(({ id }) => id === entry.id));
    if (!found) {
      const file = copies.get(homes[kind]) ?? {};
      copies.set(homes[kind], { ...file, [kind]: [...(file[kind] ?? []), entry] });
      merged.files.set(homes[kind], {});
      merged.added.push(entry.id);
      continue;
    }
    const index = found.list.findIndex(({ id }) => id === entry.id);
    const stands = found.list[index] ?? entry;
    if (isSame(kind, stands, entry)) merged.same.push(entry.id);
    else {
      dropReviews(stands, entry);
      found.list[index] = { ...entry, version: nextVersion(String(stands['version']), today) };
      merged.files.set(found.path, {});
      merged.changed.push(entry.id);
    }
  }
  for (const path of merged.files.keys()) merged.files.set(path, copies.get(path) ?? {});
  return merged;
}
