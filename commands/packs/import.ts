import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type { ReadEntries, ReadEntry } from '../../core/exchange/exchange-problem.ts';
import { type PackFiles, readPack } from '../../core/pack/read-pack.ts';
import { countryOf, mostBytes } from '../../core/pack/schema.ts';
import { checkChanges } from './check-changes.ts';
import { joinKnown, listKnown } from './join-known.ts';
import { type Merged, mergeEntries } from './merge-entries.ts';
import { packsRoot } from './pack-folders.ts';
import { parseEntries } from './parse-entries.ts';
import { readHelpPointCsv } from './read-help-point-csv.ts';
import { readJsonEntries } from './read-json-entries.ts';
import { type Options, readOptions } from './read-options.ts';
import { type PackFolder, readPackFolders } from './read-pack-folder.ts';
import { refuse } from './refuse.ts';
import { sayProblems } from './say-problems.ts';
import { uuidOf } from './uuid-of.ts';
import { writeFiles, writeJson } from './write-files.ts';

export const importUsage = `npm run packs -- import FILE [--pack de] [--dry-run] [--remove]
  FILE: helppoints.csv, hsds.json or claims.jsonld
  --remove: what the file leaves empty goes, even where it protects somebody (addressSecret, status, fundedUntil, mayReport, supersedes, postcodes)
  of others' files, for what they do not say: [--type eu_counselling] [--topics health,homelessness] [--jurisdiction DE] [--harm low|medium|high]`;

const names = ['pack', 'today', 'packs', 'type', 'topics', 'jurisdiction', 'harm'] as const;
const flags = ['dry-run', 'remove'] as const;
type ImportOptions = Options<(typeof names)[number], (typeof flags)[number]>;
type Kind = 'helpPoints' | 'claims';
type Found = ReadEntries & { kind: Kind; how?: string };

/** Tables are read whole: more is no list of help points. */
const mostBytesRead = 20_000_000;

export async function importFile(args: string[]): Promise<number> {
  const options = readOptions(args, { usage: importUsage, names, flags, rest: { least: 1, most: 1 } });
  const path = options?.rest[0];
  if (!options || path === undefined) return 1;
  if (!existsSync(path)) return refuse(`${path}: there is no such file`);
  if (statSync(path).size > mostBytesRead) return refuse(`${path}: has more than ${mostBytesRead / 1e6} MB: split it`);
  const folders = readPackFolders(options.packs ?? packsRoot);
  if (options.pack !== undefined && !folders.some(({ name }) => name === options.pack)) {
    return refuse(`--pack ${options.pack}: there is no such pack, only ${folders.map(({ name }) => name).join(', ')}`);
  }
  return takeIn(path, readAnyFile(path, folders, options), { folders, options });
}

interface Surroundings {
  folders: PackFolder[];
  options: ImportOptions;
}

function takeIn(path: string, found: Found, { folders, options }: Surroundings): number {
  const { kind, how, remarks } = found;
  const known = {
    topics: folders.flatMap(({ pack }) => pack.topics.flatMap((topic) => [topic.id, ...topic.subtopics.map(({ id }) => id)])),
    places: folders.flatMap(({ pack }) => pack.places.map(({ id }) => id)),
  };
  const stands = listKnown(kind, folders);
  const joined = joinKnown(found.entries, stands);
  const { entries, parsed, problems } = parseEntries(kind, addVersions(joined.entries, options.today), known);
  if (how) console.log(`${basename(path)}: read as ${how}`);
  for (const remark of remarks) console.log(`note: ${remark}`);
  const all = [...found.problems, ...joined.problems, ...problems, ...checkChanges(parsed, { known: stands, mayRemove: options.remove })];
  const homeless = entries.filter((entry) => !findFolder(entry, folders, options));
  for (const { id } of homeless)
    all.push({ where: id, message: 'is of a country that is not that of the pack: take it out, or choose the pack with --pack' });
  if (all.length > 0) return refuse(`${sayProblems(basename(path), all)}\nNothing was taken over.`);
  const merged = folders.map((folder) => ({
    folder,
    ...mergeEntries(
      kind,
      entries.filter((entry) => findFolder(entry, folders, options) === folder),
      { folder, today: options.today },
    ),
  }));
  const taken = new Set(merged.flatMap(({ added, changed }) => [...added, ...changed.map(({ id }) => id)]));
  const trusted = found.entries.filter(({ value }) => taken.has(String(value['id'])) && ('verifiedAt' in value || 'reviews' in value));
  return writeMerged(merged, { isDryRun: options['dry-run'], trusted: trusted.length });
}

function findFolder(
  entry: { country?: string } | { jurisdiction?: string },
  folders: PackFolder[],
  { pack }: ImportOptions,
): PackFolder | undefined {
  const country = 'country' in entry ? entry.country : countryOf((entry as { jurisdiction: string }).jurisdiction);
  return folders.find(({ name, pack: { head } }) =>
    pack === undefined ? head.country === country : name === pack && (head.country ?? country) === country,
  );
}

function readAnyFile(path: string, folders: PackFolder[], options: ImportOptions): Found {
  const bytes = readFileSync(path);
  const { today } = options;
  if (!/^\.(?:json|jsonld)$/i.test(extname(path))) return { kind: 'helpPoints', ...readHelpPointCsv(bytes) };
  const topics = options.topics?.split(',').map((topic) => topic.trim());
  const country = folders.find(({ name }) => name === options.pack)?.pack.head.country;
  const places = new Map(folders.flatMap(({ pack }) => pack.places.map(({ name, id }) => [name.toLowerCase(), id])));
  return readJsonEntries(bytes, {
    helpPoints: { topics, type: options.type, country, today, findPlace: (city) => places.get(city.toLowerCase()) },
    claims: { topics, jurisdiction: options.jurisdiction ?? country, harm: options.harm, reviewBy: today, makeUuid: uuidOf },
    knownClaims: new Map(folders.flatMap(({ pack }) => pack.claims.map((claim) => [claim.id, claim]))),
  });
}

/** What says no version is of today. */
const addVersions = (entries: ReadEntry[], today: string): ReadEntry[] =>
  entries.map((entry) => ({ ...entry, value: { ...entry.value, version: entry.value['version'] ?? today.replaceAll('-', '.') } }));

const sayChange = ({ id, fields, removed }: Merged['changed'][number]): string =>
  `changed: ${id}: ${[...fields, ...removed.map((field) => `${field} (taken out)`)].join(', ')}`;

function writeMerged(merged: (Merged & { folder: PackFolder })[], { isDryRun, trusted }: { isDryRun: boolean; trusted: number }): number {
  const written = new Map<string, string>();
  for (const { folder, files } of merged) {
    const { problems } = readPack({
      'pack.json': folder.pack.head,
      ...Object.fromEntries(folder.files),
      ...Object.fromEntries(files),
    } as PackFiles);
    if (files.size > 0 && problems.length > 0) {
      const said = problems.map(({ file, path, message }) => `${folder.name}/${file}: ${path}: ${message}`);
      return refuse(`The pack would not be right with it:\n${said.join('\n')}\nNothing was taken over.`);
    }
    for (const [path, content] of files) {
      const text = writeJson(content);
      if (Buffer.byteLength(text) > mostBytes)
        return refuse(`${folder.name}/${path} would have more than ${mostBytes / 1e6} MB. Nothing was taken over.`);
      written.set(join(folder.folder, path), text);
    }
  }
  if (!isDryRun) writeFiles(written);
  const list = (key: 'added' | 'same'): string[] => merged.flatMap((one) => one[key]);
  const changed = merged.flatMap((one) => one.changed);
  for (const id of list('added')) console.log(`new: ${id}`);
  for (const change of changed) console.log(sayChange(change));
  if (trusted > 0)
    console.log(
      `note: ${trusted} of them ${trusted === 1 ? 'is' : 'are'} verified or reviewed, as the file says: take it back if you do not know by whom`,
    );
  console.log(
    `${list('added').length} new, ${changed.length} changed, ${list('same').length} the same${isDryRun ? ' (nothing was written)' : ''}`,
  );
  return 0;
}
