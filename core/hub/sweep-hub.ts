import type { AskHub } from './ask-hub.ts';
import type { HubPlace, SharedFolder } from './hub-access.ts';
import { lifeOfShared } from './life-of-shared.ts';
import { watchClock } from './watch-clock.ts';
import { listFolder, removeFile } from './webdav.ts';

/** In one go; the rest goes the next time. */
const mostFiles = 100;

export interface Sweeping {
  folder: SharedFolder;
  /** the clock of this device, in ms since 1970, UTC */
  now(): number;
}

/** Deletes at the hub what is over, by the hub's clock and ours; only devices of supervisors may. How many went. */
export async function sweepHub(ask: AskHub, shared: HubPlace, { folder, now }: Sweeping): Promise<number> {
  const watched = watchClock(ask, now);
  const listing = await listFolder(watched.ask, shared, folder);
  const hubNow = watched.hubNow();
  if (!Array.isArray(listing) || hubNow === undefined) return 0;
  // a hub whose clock runs ahead must not have everything deleted
  const clock = Math.min(hubNow, now());
  const over = listing.filter(({ name, isFolder, modified }) => {
    const life = isFolder ? undefined : lifeOfShared(name);
    return life !== undefined && modified !== undefined && clock - modified > life;
  });
  let gone = 0;
  for (const { name } of over.slice(0, mostFiles)) {
    const answer = await removeFile(ask, shared, `${folder}/${name}`);
    if (typeof answer === 'string' || answer.status >= 400) break;
    gone += 1;
  }
  return gone;
}
