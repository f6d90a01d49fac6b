import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type PackFiles, readPack } from '../core/pack/read-pack.ts';
import type { Pack } from '../core/pack/schema.ts';

const root = fileURLToPath(new URL('../packs', import.meta.url));

const listJson = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return listJson(path);
    return entry.name.endsWith('.json') ? [path] : [];
  });

/** Folders below packs/ that have a head. */
export const packNames: string[] = readdirSync(root).filter((name) => existsSync(join(root, name, 'pack.json')));

export function readPackFolder(name: string): PackFiles {
  const folder = join(root, name);
  const files = listJson(folder).map((path) => [relative(folder, path).replaceAll('\\', '/'), JSON.parse(readFileSync(path, 'utf8'))]);
  return Object.fromEntries(files) as PackFiles;
}

/** One pack as it stands on the disk; throws when its head cannot be read. */
export function getPackFromDisk(name: string): Pack {
  const { pack, problems } = readPack(readPackFolder(name));
  if (!pack) throw new Error(`${name}: ${JSON.stringify(problems)}`);
  return pack;
}

/** All packs that ship with the extension, as they stand on the disk. */
export const readPacksFromDisk = (): Pack[] => packNames.map(getPackFromDisk);
