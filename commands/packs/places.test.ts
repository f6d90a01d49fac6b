import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { useTemporaryPacks } from '../../tests/temporary-packs.ts';
import { places } from './places.ts';
import { readPackFolder } from './read-pack-folder.ts';

const example = fileURLToPath(new URL('../../tests/fixtures/exchange/geonames-example.txt', import.meta.url));

const copy = useTemporaryPacks();

const run = (file: string, ...options: string[]): Promise<number> => places(['--geonames', file, '--packs', copy.packs, ...options]);

describe('postal codes of GeoNames', () => {
  it('come into the pack of their country, of several rows the most accurate', async () => {
    expect(await run(example, '--pack', 'de', '--country', 'DE')).toBe(0);
    expect(readPackFolder(copy.packs, 'de').pack.postcodes).toEqual([
      { id: 'de-99998', code: '99998', name: 'Musterstadt Mitte', country: 'DE', land: 'DE-SN', latitude: 50.51, longitude: 12.51 },
      { id: 'de-99999', code: '99999', name: 'Musterdorf', country: 'DE', latitude: 50.6, longitude: 12.6 },
    ]);
    expect(copy.said[0]).toContain('2 postcodes, 1 with their Land or region.');
    expect(copy.said[1]).toContain('"Postal codes: GeoNames (https://www.geonames.org), CC BY 4.0"');
  });

  it('of Czechia have no space, and a region where its name leaves no doubt', async () => {
    expect(await run(example, '--pack', 'cz', '--country', 'cz')).toBe(0);
    expect(readPackFolder(copy.packs, 'cz').pack.postcodes.map(({ code, land }) => [code, land])).toEqual([
      ['99998', 'CZ-42'],
      ['99999', undefined],
    ]);
  });

  it.each([
    ['DE\t99998\tMusterstadt\n', 'line 1: the row: has 3 cells instead of 12'],
    ['DE\t99998\tMusterstadt\tSachsen\tSN\t\t\t\t\t\t\t\n', 'line 1: the row: 99998 has no coordinates'],
    ['AT\t1010\tWien\t\t\t\t\t\t\t48.2\t16.3\t\n', 'the file: has no postal code of Germany or Czechia'],
  ])('are refused: %j', async (text, message) => {
    const path = join(copy.folder, 'x.txt');
    writeFileSync(path, text);
    expect(await run(path, '--pack', 'de')).toBe(1);
    expect(copy.said.at(-1)).toContain(message);
    expect(existsSync(join(copy.packs, 'de', 'postcodes.json'))).toBe(false);
  });

  it('of two countries want a pack', async () => {
    expect(await run(example)).toBe(1);
    expect(copy.said.at(-1)).toContain('say with --pack which');
  });
});
