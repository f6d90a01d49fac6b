import type { AskHub, HubAnswer, HubFailure } from '../hub/ask-hub.ts';
import { type HubAccess, type HubPlace, sharedFolders } from '../hub/hub-access.ts';
import { getFile, makeFolder, putNew, putOver } from '../hub/webdav.ts';
import { fail, type Result, succeed } from '../result.ts';
import { type Bytes, toBytes } from './bytes.ts';
import type { Coordinator } from './coordinator.ts';
import { longestRoot, peekRoot } from './read-root.ts';
import type { SignedFile } from './signed.ts';
import { sealTeamKeys, teamKeysFile } from './team-keys.ts';

export type PublishError =
  | 'unreachable'
  | 'refused-by-hub'
  /** the folder of the team is missing */
  | 'nothing-there'
  | 'not-a-hub'
  | 'hub-full'
  /** another coordinator's device has changed the team there */
  | 'conflict';

/**
 * Puts all roots that are not yet at the hub there, the oldest first, then the keys, and the newest root last: whoever reads it finds
 * the others. May be tried again at any time. The answer is what is at the hub now.
 */
export async function publishTeam(
  ask: AskHub,
  shared: HubPlace,
  coordinator: Coordinator,
): Promise<Result<Pick<Coordinator, 'published' | 'areKeysPublished'>, PublishError>> {
  const { root, roots, rootKey } = coordinator;
  const newest = roots.at(-1);
  if (!newest) return fail('conflict');
  for (const signed of roots) {
    const version = peekRoot(signed)?.version ?? 0;
    const error = version > coordinator.published ? await addRoot(ask, shared, { version, signed }) : undefined;
    if (error) return fail(error);
  }
  const keys = await sealTeamKeys(coordinator.keys, root, rootKey);
  const written = [
    { path: `team/${teamKeysFile}`, bytes: keys },
    { path: 'team/root.json', bytes: toFile(newest) },
  ];
  for (const { path, bytes } of written) {
    const error = nameError(await putOver(ask, shared, path, bytes), [201, 204]);
    if (error) return fail(error);
  }
  return succeed({ published: root.version, areKeysPublished: true });
}

/** An empty Nextcloud folder has none of them; where they are already nothing happens. */
export async function makeSharedFolders(ask: AskHub, { shared, kind }: HubAccess): Promise<void> {
  if (kind !== 'nextcloud' || !shared) return;
  for (const folder of sharedFolders) await makeFolder(ask, shared, folder);
}

async function addRoot(
  ask: AskHub,
  shared: HubPlace,
  { version, signed }: { version: number; signed: SignedFile },
): Promise<PublishError | undefined> {
  const path = `team/root-${version}.json`;
  const answer = await putNew(ask, shared, path, toFile(signed));
  if (typeof answer === 'string' || answer.status !== 412) return nameError(answer, [201]);
  // ours from an earlier try, whose answer was lost
  const there = await getFile(ask, shared, path, longestRoot);
  const error = nameError(there, [200]);
  if (error || typeof there === 'string') return error ?? 'unreachable';
  return isSame(there.body, toFile(signed)) ? undefined : 'conflict';
}

const toFile = (signed: SignedFile): Bytes => toBytes(JSON.stringify(signed));

const isSame = (one: Bytes, other: Bytes): boolean => one.length === other.length && one.every((byte, at) => byte === other[at]);

function nameError(answer: HubAnswer | HubFailure, good: readonly number[]): PublishError | undefined {
  if (typeof answer === 'string') return answer === 'redirected' || answer === 'too-long' ? 'not-a-hub' : 'unreachable';
  if (good.includes(answer.status)) return undefined;
  if (answer.status === 401 || answer.status === 403) return 'refused-by-hub';
  if (answer.status === 404 || answer.status === 409) return 'nothing-there';
  if (answer.status === 507 || answer.status === 413) return 'hub-full';
  return answer.status === 200 || answer.status === 405 ? 'not-a-hub' : 'unreachable';
}
