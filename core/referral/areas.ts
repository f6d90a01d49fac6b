import { kmPerDegree } from './distance.ts';
import { reach } from './fit-place.ts';
import type { LocatedPoint } from './located-point.ts';
import type { QueryPlace } from './referral-query.ts';

/** First and last number of areas to look in. */
export type AreaRange = readonly [from: number, to: number];

// One row of numbers for all kinds of areas, so that one sorted list per topic holds them: cells of a grid, then these.
const cellDegrees = 0.25;
const cellsPerRow = 360 / cellDegrees;
const firstLand = 2_000_000;
const wholeCountry = 3_000_000;
const firstPostcode = 4_000_000;
const firstFallback = 5_000_000;
const countryFallback = 6_000_000;
/** Postcodes of one area share their first two digits. */
const postcodesPerArea = 1000;

const rowOf = (latitude: number): number => Math.floor((latitude + 90) / cellDegrees);
const columnOf = (longitude: number): number => Math.floor((longitude + 180) / cellDegrees);
/** A small number for a Land: its letters and digits in base 36. */
const numberOf = (land: string): number => Number.parseInt(land.slice(3), 36);

/** Every area in which a help point has to be found. */
export function listAreas({ helpPoint, land, latitude, longitude, postcodes, isNationwide }: LocatedPoint): number[] {
  const areas = new Set<number>();
  if (isNationwide) areas.add(wholeCountry);
  if (latitude !== undefined && longitude !== undefined) areas.add(rowOf(latitude) * cellsPerRow + columnOf(longitude));
  if (land !== undefined) areas.add(firstLand + numberOf(land));
  for (const [from, to] of postcodes ?? []) {
    const last = Math.floor(to / postcodesPerArea);
    for (let area = Math.floor(from / postcodesPerArea); area <= last; area++) areas.add(firstPostcode + area);
  }
  if (helpPoint.fallback === 'country') areas.add(countryFallback);
  if (helpPoint.fallback === 'land' && land !== undefined) areas.add(firstFallback + numberOf(land));
  return [...areas];
}

/** Where the nearest help points for a place are: all within reach, and those for its postcode. */
export function listNearAreas(place: QueryPlace | undefined): AreaRange[] {
  if (!place) return [];
  if (place.postcode === undefined) return listCells(place);
  const postcode = firstPostcode + Math.floor(Number(place.postcode) / postcodesPerArea);
  return [...listCells(place), [postcode, postcode]];
}

/** Where the others are: in the Land and for the whole country. */
export function listFarAreas(place: QueryPlace | undefined): AreaRange[] {
  const country: AreaRange = [wholeCountry, wholeCountry];
  if (!place) return [country];
  const land = firstLand + numberOf(place.land);
  return [[land, land], country];
}

/** Where those are who take people from further away. */
export function listFallbackAreas(place: QueryPlace | undefined): AreaRange[] {
  const country: AreaRange = [countryFallback, countryFallback];
  if (!place) return [country];
  const land = firstFallback + numberOf(place.land);
  return [[land, land], country];
}

/** Row by row the cells within reach. */
function listCells({ latitude, longitude }: QueryPlace): AreaRange[] {
  const north = reach / kmPerDegree;
  const east = north / Math.cos(((Math.abs(latitude) + north) * Math.PI) / 180);
  const ranges: AreaRange[] = [];
  for (let row = rowOf(latitude - north); row <= rowOf(latitude + north); row++) {
    ranges.push([row * cellsPerRow + columnOf(longitude - east), row * cellsPerRow + columnOf(longitude + east)]);
  }
  return ranges;
}
