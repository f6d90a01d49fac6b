import type { AskHub } from '../hub/ask-hub.ts';
import type { HubPlace, SharedFolder } from '../hub/hub-access.ts';
import { watchClock } from '../hub/watch-clock.ts';
import { listFolder, removeFile } from '../hub/webdav.ts';

/** In one go; the rest goes the next time. */
const mostFiles = 100;

export interface Sweeping {
  folder: SharedFolder;
  /** in ms; undefined: not for us to judge */
  lifeOf(name: string): number | undefined;
  /** the clock of this device, in ms since 1970, UTC */
  now(): number;
}

/** Deletes at the hub what is over, by the hub's clock; only devices of supervisors may. How many went. */
export async function sweepHub(ask: AskHub, shared: HubPlace, { folder, lifeOf, now }: Sweeping): Promise<number> {
  const watched = watchClock(ask, now);
  const listing = await listFolder(watched.ask, shared, folder);
  const hubNow = watched.hubNow();
  if (!Array.isArray(listing) || hubNow === undefined) return 0;
  const over = listing.filter(({ name, isFolder, modified }) => {
    const life = isFolder ? undefined : lifeOf(name);
    return life !== undefined && modified !== undefined && hubNow - modified > life;
  });
  let gone = 0;
  for (const { name } of over.slice(0, mostFiles)) {
    const answer = await removeFile(ask, shared, `${folder}/${name}`);
    if (typeof answer === 'string' || answer.status >= 400) break;
    gone += 1;
  }
  return gone;
}
