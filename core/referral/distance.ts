export interface Coordinates {
  /** WGS 84, degrees */
  latitude: number;
  longitude: number;
}

export const kmPerDegree = 111.195;
const radians = Math.PI / 180;

/** Kilometres as the crow flies, on a sphere: half a per cent off at most. */
export function measureDistance(a: Coordinates, b: Coordinates): number {
  const north = Math.sin(((b.latitude - a.latitude) * radians) / 2);
  const east = Math.sin(((b.longitude - a.longitude) * radians) / 2);
  const half = north * north + Math.cos(a.latitude * radians) * Math.cos(b.latitude * radians) * east * east;
  return (2 * kmPerDegree * Math.asin(Math.min(1, Math.sqrt(half)))) / radians;
}
