import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type PackFiles, type PackProblem, readPack } from '../../core/pack/read-pack.ts';
import type { EntryKind, Pack } from '../../core/pack/schema.ts';

export type RawEntry = Record<string, unknown> & { id: string };
/** As it stands on the disk: lists by kind */
export type RawFile = Partial<Record<EntryKind, RawEntry[]>>;

/** One pack with its files, so that an entry can be changed where it stands. */
export interface PackFolder {
  name: string;
  folder: string;
  /** by path below the folder, `/` on every system */
  files: Map<string, RawFile>;
  pack: Pack;
  problems: PackProblem[];
}

/** The packs of the extension. */
export const packsRoot = fileURLToPath(new URL('../../packs', import.meta.url));

const listJson = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) return listJson(join(folder, entry.name));
    return entry.name.endsWith('.json') ? [join(folder, entry.name)] : [];
  });

/** Throws, with the file's name, when JSON or a head cannot be read. */
export function readPackFolder(root: string, name: string): PackFolder {
  const folder = join(root, name);
  const parsed = listJson(folder).map((path): [string, unknown] => {
    try {
      return [relative(folder, path).replaceAll('\\', '/'), JSON.parse(readFileSync(path, 'utf8'))];
    } catch (error) {
      throw new Error(`${path} cannot be read: ${String(error)}`);
    }
  });
  const { pack, problems } = readPack(Object.fromEntries(parsed) as PackFiles);
  if (!pack) throw new Error(`${folder}: ${problems.map(({ file, path, message }) => `${file} ${path} ${message}`).join('; ')}`);
  const files = parsed.filter(([path]) => path !== 'pack.json') as [string, RawFile][];
  return { name, folder, files: new Map(files), pack, problems };
}

export const readPackFolders = (root: string): PackFolder[] =>
  readdirSync(root)
    .filter((name) => existsSync(join(root, name, 'pack.json')))
    .map((name) => readPackFolder(root, name));
