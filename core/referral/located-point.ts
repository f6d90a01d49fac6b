import type { HelpPoint } from '../pack/schema.ts';
import { keepReferable } from './keep-referable.ts';
import type { LocatedPlace } from './locate-places.ts';

/** First and last postcode, as numbers of five digits. */
export type PostcodeRange = readonly [from: number, to: number];

/** A help point and where it helps. */
export interface LocatedPoint {
  helpPoint: HelpPoint;
  town: string | undefined;
  land: string | undefined;
  /** WGS 84, degrees */
  latitude: number | undefined;
  longitude: number | undefined;
  postcodes: readonly PostcodeRange[] | undefined;
  isNationwide: boolean;
}

/** Those that may be offered at all, and where they help. */
export const locatePoints = (helpPoints: readonly HelpPoint[], places: ReadonlyMap<string, LocatedPlace>): LocatedPoint[] =>
  keepReferable(helpPoints).map((helpPoint) =>
    locatePoint(helpPoint, helpPoint.place === undefined ? undefined : places.get(helpPoint.place)),
  );

function locatePoint(helpPoint: HelpPoint, place: LocatedPlace | undefined): LocatedPoint {
  const hasOwn = helpPoint.latitude !== undefined && helpPoint.longitude !== undefined;
  const land = place?.land ?? helpPoint.land;
  const postcodes = helpPoint.postcodes?.map(toRange);
  return {
    helpPoint,
    town: place?.name,
    land,
    latitude: hasOwn ? helpPoint.latitude : place?.latitude,
    longitude: hasOwn ? helpPoint.longitude : place?.longitude,
    postcodes,
    isNationwide: helpPoint.place === undefined && land === undefined && postcodes === undefined && !hasOwn,
  };
}

/** Compared on as many digits as are given: 041 to 0435 is 04100 to 04359. */
const toRange = ({ from, to }: { from: string; to: string }): PostcodeRange => [Number(from.padEnd(5, '0')), Number(to.padEnd(5, '9'))];
