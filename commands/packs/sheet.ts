import { existsSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import writeXlsxFile from 'write-excel-file/node';
import { type AppliedSheet, applySheet, type SheetChange } from '../../core/exchange/apply-sheet.ts';
import { listSheetFields, type SheetEntry, type SheetField } from '../../core/exchange/sheet-field.ts';
import { type SheetKind, sheetColumns, sheetKinds } from '../../core/exchange/sheet-row.ts';
import { writeSheetRow } from '../../core/exchange/write-sheet-row.ts';
import { writeCsv } from '../../core/report/write-csv.ts';
import { nextVersion } from './merge-entries.ts';
import { packsRoot } from './pack-folders.ts';
import { parseSheetEntries } from './parse-sheet-entries.ts';
import { readOptions } from './read-options.ts';
import { type PackFolder, type RawFile, readPackFolders } from './read-pack-folder.ts';
import { readSheetFile } from './read-sheet-file.ts';
import { refuse } from './refuse.ts';
import { sayProblems } from './say-problems.ts';
import { writeFiles, writeJson } from './write-files.ts';

export const sheetUsage = `npm run packs -- sheet out FILE.xlsx|FILE.csv [--pack de] [--kind answers|claims|cards|topics|all]
npm run packs -- sheet in FILE.xlsx|FILE.csv [--major|--minor] [--dry-run]
  --major: a changed source text says something else, its translations are outdated; --minor (default): the same in better words`;

const chosenKinds: Record<string, readonly SheetKind[]> = {
  answers: ['answers', 'phrases', 'facts', 'officeWords'],
  claims: ['claims', 'correctionFrames'],
  cards: ['emergencyCards'],
  topics: ['topics'],
  all: sheetKinds,
};

export async function sheet(args: string[]): Promise<number> {
  const names = ['pack', 'kind', 'packs', 'today'] as const;
  const options = readOptions(args, { usage: sheetUsage, names, flags: ['major', 'minor', 'dry-run'], rest: { least: 2, most: 2 } });
  if (!options) return 1;
  const [direction, path = ''] = options.rest;
  if ((direction !== 'out' && direction !== 'in') || (options.major && options.minor)) return refuse(sheetUsage);
  if (!['.xlsx', '.csv'].includes(extname(path).toLowerCase())) return refuse(`${path}: has to end with .xlsx or .csv`);
  const root = options.packs ?? packsRoot;
  if (direction === 'out') return writeSheet(path, { folders: readPackFolders(root), pack: options.pack, kind: options.kind ?? 'all' });
  if (!existsSync(path)) return refuse(`${path}: there is no such file`);
  const step = options.major ? 'major' : 'minor';
  const { rows, problems } = await readSheetFile(path);
  if (problems.length > 0) return refuse(`${sayProblems(basename(path), problems)}\nNothing was taken over.`);
  // read here and not before, so that no other reader sees the entries change
  const folders = readPackFolders(root);
  const fields = folders.flatMap((folder) => listFolderFields(folder, sheetKinds));
  return takeIn(path, applySheet(rows, fields, step), { folders, today: options.today, isDryRun: options['dry-run'] });
}

const listFolderFields = ({ files }: PackFolder, kinds: readonly SheetKind[]): SheetField[] =>
  kinds.flatMap((kind) => [...files.values()].flatMap((file) => (file[kind] ?? []).flatMap((entry) => listSheetFields(kind, entry))));

interface Wanted {
  folders: PackFolder[];
  pack: string | undefined;
  kind: string;
}

async function writeSheet(path: string, { folders, pack, kind }: Wanted): Promise<number> {
  const kinds = Object.hasOwn(chosenKinds, kind) ? chosenKinds[kind] : undefined;
  if (!kinds) return refuse(`--kind ${kind}: only ${Object.keys(chosenKinds).join(', ')} can stand here`);
  const chosen = folders.filter(({ name }) => pack === undefined || pack === 'all' || name === pack);
  if (chosen.length === 0) return refuse(`--pack ${pack}: there is no such pack, only ${folders.map(({ name }) => name).join(', ')}`);
  const rows = chosen.flatMap((folder) => listFolderFields(folder, kinds)).map(writeSheetRow);
  const isCsv = extname(path).toLowerCase() === '.csv';
  const table = [[...sheetColumns], ...rows];
  writeFiles(new Map([[path, isCsv ? writeCsv(table) : await writeWorkbook(table)]]));
  console.log(`${basename(path)} is written: ${rows.length} texts.`);
  return 0;
}

/** Every cell is text and stays text when somebody edits it, also one that begins like a formula. */
function writeWorkbook([header = [], ...rows]: string[][]): Promise<Buffer> {
  const write = (value: string, isHeader: boolean) => ({
    value,
    type: String,
    format: '@',
    wrap: !isHeader,
    alignVertical: 'top' as const,
    ...(isHeader ? { fontWeight: 'bold' as const } : {}),
  });
  const narrow = new Set(['kind', 'edition', 'source_language', 'source_version', 'as_written']);
  return writeXlsxFile([header.map((cell) => write(cell, true)), ...rows.map((row) => row.map((cell) => write(cell, false)))], {
    sheet: 'texts',
    stickyRowsCount: 1,
    columns: header.map((name) => ({ width: narrow.has(name) || name.startsWith('status_') ? 14 : 50 })),
  }).toBuffer();
}

interface Target {
  folders: PackFolder[];
  today: string;
  isDryRun: boolean;
}

function takeIn(path: string, { changes, statuses, problems }: AppliedSheet, { folders, today, isDryRun }: Target): number {
  const touched = new Map<SheetEntry, SheetField['kind']>();
  for (const { field } of changes) touched.set(field.entry, field.kind);
  for (const { entry } of statuses) touched.set(entry, 'answers');
  const all = problems.length > 0 ? problems : parseSheetEntries(touched, changes);
  if (all.length > 0) return refuse(`${sayProblems(basename(path), all)}\nNothing was taken over.`);
  for (const entry of touched.keys()) {
    if (typeof entry['version'] === 'string') entry['version'] = nextVersion(entry['version'], today);
  }
  const holds = (file: RawFile): boolean => Object.values(file).some((list) => list.some((entry) => touched.has(entry)));
  const written = folders.flatMap(({ folder, files }) =>
    [...files].filter(([, file]) => holds(file)).map(([name, file]) => [join(folder, name), writeJson(file)] as const),
  );
  if (!isDryRun) writeFiles(new Map(written));
  for (const change of changes) console.log(sayChange(change));
  for (const { said } of statuses) console.log(said);
  console.log(`changed texts: ${changes.length}, confirmed or set back: ${statuses.length}${isDryRun ? ' (nothing was written)' : ''}`);
  return 0;
}

const shorten = (text: string): string => JSON.stringify(text.length > 160 ? `${text.slice(0, 160)}…` : text);

const sayChange = ({ field, language, from, to }: SheetChange): string =>
  `${[field.kind, field.id, field.edition, field.name].filter((part) => part !== '').join(' ')} ${language}:\n  - ${shorten(from)}\n  + ${shorten(to)}`;
