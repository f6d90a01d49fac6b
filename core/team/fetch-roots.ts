import type { AskHub } from '../hub/ask-hub.ts';
import type { HubPlace } from '../hub/hub-access.ts';
import { fail, type Result, succeed } from '../result.ts';
import { type FetchError, fetchRoot, isNoAnswer } from './fetch-root.ts';
import { nextLeap } from './leap.ts';
import { peekRoot } from './read-root.ts';
import { isSameFile } from './sign-file.ts';
import type { SignedFile } from './signed.ts';

/** Versions that are asked for: more changes than a team makes in its life. */
const mostRoots = 2000;
/** When so many in a row are not there, the hub has not lost them: somebody took over, and the team leapt. */
const mostMissing = 20;

/** All roots at the hub, oldest first, none of them verified; one that the hub has lost, or that is not what its name says, is passed over. */
export async function fetchRoots(ask: AskHub, shared: HubPlace): Promise<Result<SignedFile[], FetchError>> {
  const newest = await fetchRoot(ask, shared);
  if (!newest.ok) return newest;
  const last = peekRoot(newest.value)?.version ?? 0;
  const roots: SignedFile[] = [];
  let version = 1;
  let missing = 0;
  for (let asked = 0; asked < mostRoots; asked += 1) {
    const root = await fetchRoot(ask, shared, version);
    const isRoot = root.ok && peekRoot(root.value)?.version === version;
    // versions beyond the one in root.json: published halfway
    if (!isRoot && version > last) break;
    if (!root.ok && isNoAnswer(root.error)) return fail(root.error);
    if (isRoot) roots.push(root.value);
    if (version === last && !(isRoot && isSameFile(root.value, newest.value))) roots.push(newest.value);
    missing = isRoot ? 0 : missing + 1;
    version = missing < mostMissing ? version + 1 : Math.max(version + 1, Math.min(nextLeap(version), last));
  }
  // more than are asked for
  if (version <= last) roots.push(newest.value);
  return succeed(roots.length > 0 ? roots : [newest.value]);
}
