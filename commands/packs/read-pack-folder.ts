import { join } from 'node:path';
import { type PackProblem, readPack } from '../../core/pack/read-pack.ts';
import type { EntryKind, Pack } from '../../core/pack/schema.ts';
import { listPackNames, readPackFiles } from './pack-folders.ts';

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

/** Throws, with the file's name, when JSON or a head cannot be read. */
export function readPackFolder(root: string, name: string): PackFolder {
  const folder = join(root, name);
  const read = readPackFiles(name, root);
  const { pack, problems } = readPack(read);
  if (!pack) throw new Error(`${folder}: ${problems.map(({ file, path, message }) => `${file} ${path} ${message}`).join('; ')}`);
  const files = Object.entries(read).filter(([file]) => file !== 'pack.json') as [string, RawFile][];
  return { name, folder, files: new Map(files), pack, problems };
}

export const readPackFolders = (root: string): PackFolder[] => listPackNames(root).map((name) => readPackFolder(root, name));
