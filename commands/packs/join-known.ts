import type { ExchangeProblem, ReadEntry } from '../../core/exchange/exchange-problem.ts';
import { findSpreadsheetDamage } from '../../core/exchange/find-spreadsheet-damage.ts';
import { mergeFields } from '../../core/exchange/merge-fields.ts';
import type { PackFolder, RawEntry } from './read-pack-folder.ts';

/** By id, as they stand in the files. */
export const listKnown = (kind: 'helpPoints' | 'claims', folders: readonly PackFolder[]): ReadonlyMap<string, RawEntry> =>
  new Map(
    folders.flatMap(({ files }) => [...files.values()].flatMap((file) => (file[kind] ?? []).map((entry) => [entry.id, entry] as const))),
  );

/** Entries with everything their file does not speak of as it stands in the packs, and numbers that a spreadsheet has spoilt. */
export function joinKnown(
  read: readonly ReadEntry[],
  known: ReadonlyMap<string, RawEntry>,
): { entries: ReadEntry[]; problems: ExchangeProblem[] } {
  const standing = ({ value }: ReadEntry): RawEntry | undefined => known.get(String(value['id']));
  const entries = read.map((entry) => {
    const [stands, { given, value }] = [standing(entry), entry];
    // what was written without a version is about what stands there now
    return stands && given
      ? { ...entry, value: { ...mergeFields(stands, value, given), version: value['version'] ?? stands['version'] } }
      : entry;
  });
  const problems = read
    .filter(({ isOfTable }) => isOfTable)
    .flatMap((entry) =>
      findSpreadsheetDamage(entry.value, standing(entry)).map(({ path, message }) => {
        const { where, line } = entry.placeOf(path);
        return { line, where: `${entry.label}, ${where}`, message };
      }),
    );
  return { entries, problems };
}
