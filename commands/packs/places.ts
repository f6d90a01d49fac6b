import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readPack } from '../../core/pack/read-pack.ts';
import { countries, mostBytes } from '../../core/pack/schema.ts';
import { packsRoot } from './pack-folders.ts';
import { readGeonames } from './read-geonames.ts';
import { readOptions } from './read-options.ts';
import { readPackFolders } from './read-pack-folder.ts';
import { refuse } from './refuse.ts';
import { sayProblems } from './say-problems.ts';
import { writeFiles } from './write-files.ts';

export const placesUsage = `npm run packs -- places --geonames FILE [--pack de] [--country DE|CZ]
  FILE: a postal code file of GeoNames (DE.txt, CZ.txt), unpacked`;

const fileName = 'postcodes.json';

export async function places(args: string[]): Promise<number> {
  const names = ['geonames', 'pack', 'country', 'packs'] as const;
  const options = readOptions(args, { usage: placesUsage, names, flags: [], rest: { least: 0, most: 0 } });
  if (!options) return 1;
  const { geonames: path, packs: root = packsRoot } = options;
  if (path === undefined) return refuse(placesUsage);
  const country = countries.find((known) => known === options.country?.toUpperCase());
  if (options.country !== undefined && !country) return refuse(`--country ${options.country}: only ${countries.join(', ')} can stand here`);
  if (!existsSync(path)) return refuse(`${path}: there is no such file`);
  const { postcodes, problems } = readGeonames(readFileSync(path, 'utf8'), country);
  if (postcodes.length === 0 && problems.length === 0)
    problems.push({ where: 'the file', message: 'has no postal code of Germany or Czechia' });
  const found = [...new Set(postcodes.map((postcode) => postcode.country))];
  const folder = readPackFolders(root).find(({ name, pack }) =>
    options.pack === undefined ? found.length === 1 && pack.head.country === found[0] : name === options.pack,
  );
  if (!folder) problems.push({ where: 'the pack', message: 'is not clear: say with --pack which, and with --country what of the file' });
  if (problems.length > 0 || !folder) return refuse(`${sayProblems(basename(path), problems)}\nNothing was written.`);
  const checked = readPack({ 'pack.json': folder.pack.head, [fileName]: { postcodes } });
  if (checked.problems.length > 0)
    return refuse(
      checked.problems
        .map((problem) => `${problem.path}: ${problem.message}`)
        .slice(0, 20)
        .join('\n'),
    );
  // a line per code: thirty thousand in the form of the other files would be three times as big
  const text = `{ "postcodes": [\n${postcodes.map((postcode) => JSON.stringify(postcode)).join(',\n')}\n] }\n`;
  if (Buffer.byteLength(text) > mostBytes) return refuse(`${fileName} would have more than ${mostBytes / 1e6} MB. Nothing was written.`);
  const target = join(folder.folder, fileName);
  writeFiles(new Map([[target, text]]));
  const withLand = postcodes.filter(({ land }) => land !== undefined).length;
  console.log(`${target}: ${postcodes.length} postcodes, ${withLand} with their Land or region.`);
  console.log('Name the source wherever the pack goes: "Postal codes: GeoNames (https://www.geonames.org), CC BY 4.0".');
  return 0;
}
