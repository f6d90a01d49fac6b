import type { ExchangeProblem } from '../../core/exchange/exchange-problem.ts';
import { type Country, countries, type Postcode } from '../../core/pack/schema.ts';

/** By name, with the word for "region" and without; the codes of the file are not those of ISO 3166-2. */
const czechRegions: Record<string, string> = {
  'Hlavní město Praha': 'CZ-10',
  Praha: 'CZ-10',
  Prague: 'CZ-10',
  'Středočeský kraj': 'CZ-20',
  Středočeský: 'CZ-20',
  'Jihočeský kraj': 'CZ-31',
  Jihočeský: 'CZ-31',
  'Plzeňský kraj': 'CZ-32',
  Plzeňský: 'CZ-32',
  'Karlovarský kraj': 'CZ-41',
  Karlovarský: 'CZ-41',
  'Ústecký kraj': 'CZ-42',
  Ústecký: 'CZ-42',
  'Liberecký kraj': 'CZ-51',
  Liberecký: 'CZ-51',
  'Královéhradecký kraj': 'CZ-52',
  Královéhradecký: 'CZ-52',
  'Pardubický kraj': 'CZ-53',
  Pardubický: 'CZ-53',
  'Kraj Vysočina': 'CZ-63',
  Vysočina: 'CZ-63',
  'Jihomoravský kraj': 'CZ-64',
  Jihomoravský: 'CZ-64',
  'Olomoucký kraj': 'CZ-71',
  Olomoucký: 'CZ-71',
  'Zlínský kraj': 'CZ-72',
  Zlínský: 'CZ-72',
  'Moravskoslezský kraj': 'CZ-80',
  Moravskoslezský: 'CZ-80',
};

const germanLands = new Set('BB BE BW BY HB HE HH MV NI NW RP SH SL SN ST TH'.split(' '));

/** ISO 3166-2; undefined where name and code leave a doubt. */
function findLand(country: Country, name: string, code: string): string | undefined {
  if (country === 'CZ') return czechRegions[name.trim()];
  return germanLands.has(code) ? `DE-${code}` : undefined;
}

interface Row {
  postcode: Postcode;
  /** 1 estimated to 6 centroid of addresses or shape; 0 when it is not said */
  accuracy: number;
}

function readRow(line: string, wanted: Country | undefined): Row | 'other' | string {
  const cells = line.split('\t');
  const [country = '', written = '', name = '', landName = '', landCode = ''] = cells;
  if (cells.length < 11)
    return `has ${cells.length} cells instead of 12: it is no postal code file of GeoNames (columns separated by tabs)`;
  if (wanted === undefined ? !(countries as readonly string[]).includes(country) : country !== wanted) return 'other';
  const code = written.replaceAll(' ', '');
  const [latitude, longitude] = [Number(cells[9]), Number(cells[10])];
  // post office boxes and large recipients have codes with letters there
  if (!/^\d{5}$/.test(code)) return 'other';
  if (cells[9] === '' || cells[10] === '' || !(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180))
    return `${code} has no coordinates`;
  const land = findLand(country as Country, landName, landCode);
  const id = `${country.toLowerCase()}-${code}`;
  return {
    postcode: { id, code, name: name.trim(), country: country as Country, ...(land === undefined ? {} : { land }), latitude, longitude },
    accuracy: Number(cells[11] ?? 0) || 0,
  };
}

/** One entry per code: of several rows the most accurate, among equals the first. Sorted by id. */
export function readGeonames(text: string, wanted: Country | undefined): { postcodes: Postcode[]; problems: ExchangeProblem[] } {
  const best = new Map<string, Row>();
  const problems: ExchangeProblem[] = [];
  text.split(/\r?\n/).forEach((line, index) => {
    if (line.trim() === '') return;
    const row = readRow(line, wanted);
    if (row === 'other') return;
    if (typeof row === 'string') problems.push({ line: index + 1, where: 'the row', message: row });
    else if ((best.get(row.postcode.id)?.accuracy ?? -1) < row.accuracy) best.set(row.postcode.id, row);
  });
  const postcodes = [...best.values()].map(({ postcode }) => postcode).sort((one, other) => (one.id < other.id ? -1 : 1));
  return { postcodes, problems };
}
