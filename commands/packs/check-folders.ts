import { join, relative, resolve } from 'node:path';
import { sites } from '../../content-scripts/sites/sites.ts';
import { checkPacks, type Report } from '../../core/check/check-packs.ts';
import type { Spot } from '../../core/check/place-entries.ts';
import type { Problem } from '../../core/check/problem.ts';
import type { JsonPath } from '../../core/exchange/json-parts.ts';
import { listPackNames, packsRoot } from './pack-folders.ts';
import { type ReadFolder, readFolder } from './read-folder.ts';

/** The folders of the packs below packs/. */
export const listPackFolders = (): string[] => listPackNames().map((name) => join(packsRoot, name));

export interface LinedProblem extends Problem {
  line: number;
}

export type LinedReport = Omit<Report, 'problems'> & { problems: LinedProblem[] };

interface FolderRequest {
  folders: readonly string[];
  /** what the folders may name; absent: the other packs below packs/ */
  known?: readonly string[];
  /** ISO date */
  today: string;
}

/** Reads and judges folders; problems come in the order of files and lines. */
export function checkFolders({ folders, known, today }: FolderRequest): LinedReport {
  const chosen = new Set(folders.map((folder) => resolve(folder)));
  const others = (known ?? listPackFolders()).filter((folder) => !chosen.has(resolve(folder)));
  const read = [...chosen].map((folder) => readFolder(folder, nameFolder(folder)));
  const ids = new Set(read.map(idOf));
  const report = checkPacks({
    checked: read,
    // a copy of a pack takes its place: both together would have everything twice
    known: others.map((folder) => readFolder(folder, nameFolder(folder))).filter((folder) => !ids.has(idOf(folder))),
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

/** Of its head; of a pack without one the folder, which no other has. */
function idOf({ files, pack }: ReadFolder): string {
  const head = files['pack.json'];
  const id = typeof head === 'object' && head !== null && 'id' in head ? head.id : undefined;
  return typeof id === 'string' ? id : pack;
}

/** As it is printed: from here if it lies below, else in full. */
function nameFolder(folder: string): string {
  const path = relative(process.cwd(), resolve(folder)).replaceAll('\\', '/');
  return path === '' || path.startsWith('..') ? folder : path;
}

function makeLiner(folders: readonly ReadFolder[]): (spot: Spot) => number {
  const finders = new Map(folders.flatMap(({ pack, lines }) => [...lines].map(([file, find]) => [`${pack}/${file}`, find] as const)));
  return ({ pack, file, path }) => finders.get(`${pack}/${file}`)?.(readPath(path)) ?? 1;
}

/** `answers[3].texts.bg` → ['answers', 3, 'texts', 'bg'] */
const readPath = (path: string): JsonPath =>
  [...path.matchAll(/\[(\d+)\]|([^.[\]]+)/g)].map(([, number, name]) => (number === undefined ? (name ?? '') : Number(number)));

const compare = (one: LinedProblem, other: LinedProblem): number => {
  const [first, second] = [one, other].map(({ pack, file }) => `${pack}/${file}`) as [string, string];
  return first === second ? one.line - other.line : first < second ? -1 : 1;
};
