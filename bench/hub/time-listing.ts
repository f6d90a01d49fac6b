import type { HubPlace } from '../../core/hub/hub-access.ts';
import { listFolder } from '../../core/hub/webdav.ts';
import { makeNodeRequest } from '../../hub/node-request.ts';
import { median } from '../page/median.ts';

/** From the request to the read listing, ms, median of five. Throws where the hub does not list so many files. */
export async function timeListing(place: HubPlace, expected: number): Promise<number> {
  const ask = makeNodeRequest();
  const times: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    const start = performance.now();
    const listed = await listFolder(ask, place, '');
    times.push(performance.now() - start);
    const count = Array.isArray(listed) ? listed.length : -1;
    if (count !== expected) throw new Error(`${place.url} lists ${count} files instead of ${expected}`);
  }
  return median(times);
}
