import { listRemovals } from '../core/guard/list-removals.ts';
import type { SiteId, Space } from '../core/post.ts';
import { openDatabase } from './database.ts';
import { forgetOnWipe } from './forget-on-wipe.ts';
import { readSince } from './read-since.ts';
import { keyOf } from './spaces.ts';

/** Who runs a space, and what they remove, changes; in ms. */
const remembered = 90 * 24 * 60 * 60 * 1000;

/** The log only grows: what was read holds until there is a further record. */
let read: { last: number; spaces: Set<string> } | undefined;
forgetOnWipe(() => (read = undefined));

/** Something of ours was removed from this space of late, as the counsellor noted. */
export async function wasRemovedFrom(site: SiteId, space: Space, now: number): Promise<boolean> {
  const last = (await (await openDatabase()).transaction('log').store.openKeyCursor(null, 'prev'))?.key ?? 0;
  if (read?.last !== last) {
    const since = new Date(now - remembered).toISOString().slice(0, 10);
    read = { last, spaces: listRemovals(await readSince(since), since) };
  }
  return read.spaces.has(await keyOf(site, space));
}
