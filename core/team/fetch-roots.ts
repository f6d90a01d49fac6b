import type { AskHub } from '../hub/ask-hub.ts';
import type { HubPlace } from '../hub/hub-access.ts';
import { fail, type Result, succeed } from '../result.ts';
import { type FetchError, fetchSigned } from './fetch-signed.ts';
import { peekRoot } from './read-root.ts';
import { isSameFile } from './sign-file.ts';
import type { SignedFile } from './signed.ts';

/** More changes than a team makes in its life. */
const mostRoots = 2000;

/** All roots at the hub, oldest first, none of them verified; one that the hub has lost, or that is not what its name says, is passed over. */
export async function fetchRoots(ask: AskHub, shared: HubPlace): Promise<Result<SignedFile[], FetchError>> {
  const newest = await fetchSigned(ask, shared, 'team/root.json');
  if (!newest.ok) return newest;
  const last = Math.min(peekRoot(newest.value)?.version ?? 0, mostRoots);
  const roots: SignedFile[] = [];
  for (let version = 1; version <= mostRoots; version += 1) {
    const root = await fetchSigned(ask, shared, `team/root-${version}.json`);
    const isRoot = root.ok && peekRoot(root.value)?.version === version;
    // versions beyond the one in root.json: published halfway
    if (!isRoot && version > last) break;
    if (!root.ok && (root.error === 'unreachable' || root.error === 'refused-by-hub')) return fail(root.error);
    if (isRoot) roots.push(root.value);
    if (version === last && !(isRoot && isSameFile(root.value, newest.value))) roots.push(newest.value);
  }
  return succeed(roots.length > 0 ? roots : [newest.value]);
}
