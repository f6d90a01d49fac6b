import * as v from 'valibot';
import type { ExchangeProblem, ReadEntry } from '../../core/exchange/exchange-problem.ts';
import { isLocalWithoutArea } from '../../core/exchange/is-local-without-area.ts';
import { isOlderVersion } from '../../core/exchange/is-older-version.ts';
import type { Json } from '../../core/exchange/json-parts.ts';
import { helpPoint } from '../../core/pack/help-point.ts';
import { listChangedFields } from './list-changed-fields.ts';
import type { RawEntry } from './read-pack-folder.ts';

/** What keeps people from harm, or from a door that is closed: it goes when somebody says so, and not by a file that leaves it out. */
const guarded = ['addressSecret', 'status', 'fundedUntil', 'mayReport', 'supersedes', 'postcodes'] as const;

interface Surroundings {
  known: ReadonlyMap<string, RawEntry>;
  /** fields that are guarded may go too */
  mayRemove: boolean;
}

/** Entries that fit the schema and must not be taken in all the same. */
export const checkChanges = (entries: readonly ReadEntry[], { known, mayRemove }: Surroundings): ExchangeProblem[] =>
  entries.flatMap((entry) => {
    const stands = known.get(String(entry.value['id']));
    if (!stands) return checkNew(entry);
    if (listChangedFields(stands, entry.value).length === 0) return [];
    return [...checkVersion(entry, stands), ...(mayRemove ? [] : checkRemoved(entry, stands))];
  });

function report({ label, line, placeOf }: ReadEntry, field: string, message: string): ExchangeProblem {
  const place = placeOf(`.${field}`);
  return { line: place.line ?? line, where: `${label}, ${place.where}`, message };
}

function checkNew(entry: ReadEntry): ExchangeProblem[] {
  const parsed = v.safeParse(helpPoint, entry.value);
  if (!parsed.success || !isLocalWithoutArea(parsed.output)) return [];
  return [report(entry, 'place', `is missing, and ${parsed.output.type} would count for the whole country: give place, land or postcodes`)];
}

function checkVersion(entry: ReadEntry, stands: RawEntry): ExchangeProblem[] {
  const [comes, own] = [String(entry.value['version']), String(stands['version'])];
  if (!isOlderVersion(comes, own)) return [];
  const remedy = 'export again and make the changes in the new file, or take the entry out';
  return [report(entry, 'version', `is ${comes}, older than ${own} in the packs, and would undo what was changed since: ${remedy}`)];
}

const isNothing = (value: unknown): boolean => value === undefined || (Array.isArray(value) && value.length === 0);

function checkRemoved(entry: ReadEntry, stands: RawEntry): ExchangeProblem[] {
  const comes: Json = entry.value;
  const gone = guarded.filter((field) => !isNothing(stands[field]) && isNothing(comes[field]));
  const isRevealed = stands['addressSecret'] === true && comes['addressSecret'] === false;
  const remedy = 'put it back, or say --remove if that is meant';
  return [
    ...gone.map((field) => report(entry, field, `${field} would be taken out of ${entry.value['id']}: ${remedy}`)),
    ...(isRevealed ? [report(entry, 'addressSecret', `addressSecret of ${entry.value['id']} would no longer be yes: ${remedy}`)] : []),
  ];
}
