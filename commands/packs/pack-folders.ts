import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PackFiles } from '../../core/pack/read-pack.ts';

/** The packs of the extension. */
export const packsRoot = fileURLToPath(new URL('../../packs', import.meta.url));

export const hasPack = (folder: string): boolean => existsSync(join(folder, 'pack.json'));

/** Folders below the root that have a pack.json. */
export const listPackNames = (root = packsRoot): string[] =>
  readdirSync(root)
    .filter((name) => hasPack(join(root, name)))
    .sort();

interface FolderFile {
  /** below the folder, `/` on every system */
  file: string;
  path: string;
}

/** All .json files of a folder and the folders in it, in the order of their names. */
export function listJson(folder: string, root = folder): FolderFile[] {
  const entries = readdirSync(folder, { withFileTypes: true }).toSorted((one, other) => (one.name < other.name ? -1 : 1));
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return listJson(path, root);
    return entry.name.endsWith('.json') ? [{ file: relative(root, path).replaceAll('\\', '/'), path }] : [];
  });
}

/** The files of a pack, parsed and not yet checked; throws, with the file's name, when one is no JSON. */
export function readPackFiles(name: string, root = packsRoot): PackFiles {
  return Object.fromEntries(listJson(join(root, name)).map(({ file, path }) => [file, parse(path)]));
}

function parse(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Error(`${path} cannot be read: ${String(error)}`);
  }
}
