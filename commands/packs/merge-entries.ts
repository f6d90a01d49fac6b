import * as v from 'valibot';
import { correctionParts } from '../../core/pack/claim.ts';
import { type EntryOf, entrySchemas } from '../../core/pack/schema.ts';
import { listChangedFields } from './list-changed-fields.ts';
import type { PackFolder, RawEntry, RawFile } from './read-pack-folder.ts';

export interface Merged {
  /** path below the folder → what has to stand there; only the files that change */
  files: Map<string, RawFile>;
  added: string[];
  changed: { id: string; fields: string[]; removed: string[] }[];
  same: string[];
}

const homes = { helpPoints: 'help-points.json', claims: 'claims.json' } as const;

/** Fields that come otherwise than they stand; the schema may say the same in another way. */
function listChanged(kind: keyof typeof homes, stands: RawEntry, comes: RawEntry): string[] {
  const parsed = v.safeParse(entrySchemas[kind], stands);
  return listChangedFields(parsed.success ? parsed.output : stands, comes);
}

/** `2026.11.22`, and `2026.11.22.1` for the second change of a day. */
export function nextVersion(previous: string, today: string): string {
  const version = today.replaceAll('-', '.');
  if (previous !== version && !previous.startsWith(`${version}.`)) return version;
  return `${version}.${Number(previous.slice(version.length + 1) || 0) + 1}`;
}

const claimTexts: readonly string[] = correctionParts;
/** What somebody asks about who calls a help point. */
const reach: readonly string[] = ['name', 'place', 'address', 'phones', 'email', 'openingHours', 'hoursNote'];

/** What somebody has read, or called and found right, is not what stands there now. */
function dropReviews(stands: RawEntry, comes: RawEntry): void {
  const changed = listChangedFields(stands, comes);
  const isOneOf = (fields: readonly string[]): boolean => changed.some((field) => fields.includes(field));
  if (isOneOf(claimTexts) && !changed.includes('reviews')) delete comes['reviews'];
  if (!isOneOf(reach) || changed.includes('verifiedAt')) return;
  delete comes['verifiedAt'];
  delete comes['verifiedBy'];
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
    if (listChanged(kind, stands, entry).length === 0) merged.same.push(entry.id);
    else {
      dropReviews(stands, entry);
      const changed = listChanged(kind, stands, entry);
      found.list[index] = { ...entry, version: nextVersion(String(stands['version']), today) };
      merged.files.set(found.path, {});
      const removed = changed.filter((field) => entry[field] === undefined);
      merged.changed.push({ id: entry.id, fields: changed.filter((field) => !removed.includes(field)), removed });
    }
  }
  for (const path of merged.files.keys()) merged.files.set(path, copies.get(path) ?? {});
  return merged;
}
