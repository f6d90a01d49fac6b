import type { HubPlace } from '../../core/hub/hub-access.ts';
import { listFolder } from '../../core/hub/webdav.ts';
import { makeNodeRequest } from '../../hub/node-request.ts';
import { waitUntil } from '../../tests/browser/wait-until.ts';
import { median } from '../page/median.ts';

/** From the request to the read listing, ms, median of five. Throws where the hub does not list so many files. */
export async function timeListing(place: HubPlace, expected: number): Promise<number> {
  const ask = makeNodeRequest();
  // after the fleet a hub still closes connections
  await waitUntil('the hub to be at rest', async () => typeof (await listFolder(ask, place, '')) !== 'string');
  const times: number[] = [];
  for (let tries = 0; times.length < 5 && tries < 10; tries += 1) {
    const start = performance.now();
    const listed = await listFolder(ask, place, '');
    const took = performance.now() - start;
    // a connection that the hub closed at that moment
    if (listed === 'unreachable') continue;
    times.push(took);
    const said = Array.isArray(listed) ? `${listed.length} files` : typeof listed === 'string' ? listed : `status ${listed.status}`;
    if (said !== `${expected} files`) throw new Error(`${place.url} answered ${said} instead of ${expected} files`);
  }
  if (times.length < 5) throw new Error(`${place.url} is mostly unreachable`);
  return median(times);
}
