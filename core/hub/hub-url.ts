import type { HubPlace } from './hub-access.ts';

/** The address of a file or, with a slash at the end, of a folder below the place. Never leaves the place: a path that climbs is a bug and throws. */
export function hubUrl(place: HubPlace, path: string): string {
  const parts = path.split('/');
  if (parts.some((part) => part === '.' || part === '..')) throw new Error('A path below the hub must not climb');
  return place.url + parts.map(encodeURIComponent).join('/');
}
