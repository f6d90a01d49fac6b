import type { Place } from '../pack/schema.ts';
import type { PlaceIndex } from '../place/place-index.ts';

export interface LocatedPlace {
  name: string;
  /** ISO 3166-2 */
  land: string;
  /** WGS 84, degrees; absent: the gazetteer does not know the place */
  latitude?: number;
  longitude?: number;
}

export interface LocatedPlaces {
  /** by id, all of them */
  places: Map<string, LocatedPlace>;
  /** those without coordinates: they are reached by their own name and by their Land only */
  unknown: Place[];
}

/** Where the places of the packs lie; `index` must have been made with them. */
export function locatePlaces(places: readonly Place[], index: Pick<PlaceIndex, 'findPackPlace'>): LocatedPlaces {
  const located = new Map<string, LocatedPlace>();
  const unknown: Place[] = [];
  for (const place of places) {
    const known = index.findPackPlace(place.id);
    if (!known) unknown.push(place);
    const where = known ? { latitude: known.latitude, longitude: known.longitude } : {};
    located.set(place.id, { name: place.name, land: place.land, ...where });
  }
  return { places: located, unknown };
}
