import type { HelpPoint, Place } from '../pack/schema.ts';
import type { PlaceIndex } from '../place/place-index.ts';
import { locatePlaces } from './locate-places.ts';

/**
 * Help points with the Land and the coordinates of their towns, so that nobody who refers somebody has to open the gazetteer.
 * `index` must have been made with these places.
 */
export function locateHelpPoints(helpPoints: readonly HelpPoint[], places: readonly Place[], index: PlaceIndex): HelpPoint[] {
  const located = locatePlaces(places, index).places;
  return helpPoints.map((point) => {
    const { land, latitude, longitude } = located.get(point.place ?? '') ?? {};
    // public holidays are those of the Land
    const placed = land === undefined ? point : { ...point, land };
    if (point.latitude !== undefined || point.addressSecret || latitude === undefined || longitude === undefined) return placed;
    return { ...placed, latitude, longitude };
  });
}
