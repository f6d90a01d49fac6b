import { listPackNames, readPackFiles } from '../commands/packs/pack-folders.ts';
import { readPack } from '../core/pack/read-pack.ts';
import type { Pack } from '../core/pack/schema.ts';

/** Folders below packs/ that have a head. */
export const packNames: string[] = listPackNames();

/** One pack as it stands on the disk; throws when its head cannot be read. */
export function getPackFromDisk(name: string): Pack {
  const { pack, problems } = readPack(readPackFiles(name));
  if (!pack) throw new Error(`${name}: ${JSON.stringify(problems)}`);
  return pack;
}

/** All packs that ship with the extension, as they stand on the disk. */
export const readPacksFromDisk = (): Pack[] => packNames.map(getPackFromDisk);
