import { existsSync, readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sites } from '../../content-scripts/sites/sites.ts';
import { checkPacks, type Report } from '../../core/check/check-packs.ts';
import type { Spot } from '../../core/check/library.ts';
import type { Problem } from '../../core/check/problem.ts';
import { makeLineFinder } from './check-find-line.ts';
import { type ReadFolder, readFolder } from './check-read-folder.ts';

const packsFolder = fileURLToPath(new URL('../../packs', import.meta.url));

/** The folders below packs/. */
export const listPackFolders = (): string[] =>
  readdirSync(packsFolder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [join(packsFolder, entry.name)] : []));

export interface LinedProblem extends Problem {
  line: number;
}

export type LinedReport = Omit<Report, 'problems'> & { problems: LinedProblem[] };

export interface FolderRequest {
  folders: readonly string[];
  /** what the folders may name; absent: the other packs below packs/ */
  known?: readonly string[];
  /** ISO date */
  today: string;
}

export const hasPack = (folder: string): boolean => existsSync(join(folder, 'pack.json'));

/** Reads and judges folders; problems come in the order of files and lines. */
export function checkFolders({ folders, known, today }: FolderRequest): LinedReport {
  const chosen = new Set(folders.map((folder) => resolve(folder)));
  const others = (known ?? listPackFolders()).filter((folder) => !chosen.has(resolve(folder)));
  const read = [...chosen].map((folder) => readFolder(folder, nameFolder(folder)));
  const report = checkPacks({
    checked: read,
    known: others.map((folder) => readFolder(folder, nameFolder(folder))),
    today,
    limits: Object.fromEntries(Object.values(sites).map(({ id, limit }) => [id, limit])),
  });
  const lineOf = makeLiner(read);
  const problems = [
    ...read.flatMap((folder) => folder.problems),
    ...report.problems.map((problem) => ({ ...problem, line: lineOf(problem) })),
  ];
  return { ...report, problems: problems.toSorted(compare) };
}

/** As it is printed: from here if it lies below, else in full. */
function nameFolder(folder: string): string {
  const path = relative(process.cwd(), resolve(folder)).replaceAll('\\', '/');
  return path === '' || path.startsWith('..') ? folder : path;
}

function makeLiner(folders: readonly ReadFolder[]): (spot: Spot) => number {
  const finders = new Map(
    folders.flatMap(({ pack, texts }) => [...texts].map(([file, text]) => [`${pack}/${file}`, makeLineFinder(text)] as const)),
  );
  return ({ pack, file, path }) => finders.get(`${pack}/${file}`)?.(path) ?? 1;
}

const compare = (one: LinedProblem, other: LinedProblem): number => {
  const [first, second] = [one, other].map(({ pack, file }) => `${pack}/${file}`) as [string, string];
  return first === second ? one.line - other.line : first < second ? -1 : 1;
};
