import type { AskHub, HubAnswer, HubFailure } from '../hub/ask-hub.ts';
import { type HubAccess, type HubPlace, sharedFolders } from '../hub/hub-access.ts';
import { makeFolder, putNew, putOver, removeFile } from '../hub/webdav.ts';
import { fail, type Result, succeed } from '../result.ts';
import { type Bytes, toBytes } from './bytes.ts';
import type { Coordinator } from './coordinator.ts';
import { fetchRoot, isNoAnswer, rootPath } from './fetch-root.ts';
import { acceptNextRoot, peekRoot } from './read-root.ts';
import type { TeamRoot } from './root.ts';
import { isSameFile } from './sign-file.ts';
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
  let before: TeamRoot | undefined;
  for (const signed of roots) {
    const one = peekRoot(signed);
    if (!one) continue;
    const error = one.version > coordinator.published ? await addRoot(ask, shared, { root: one, signed, before }) : undefined;
    if (error) return fail(error);
    before = one;
  }
  const keys = await sealTeamKeys(coordinator.keys, root, rootKey);
  const written = [
    { path: `team/${teamKeysFile}`, bytes: keys },
    { path: rootPath(), bytes: toFile(newest) },
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

interface Adding {
  root: TeamRoot;
  signed: SignedFile;
  /** the one that it follows */
  before: TeamRoot | undefined;
}

/** 412: a file. The others: a folder, or the folder of the team is missing. */
const inTheWay = [412, 405, 409];

async function addRoot(ask: AskHub, shared: HubPlace, { root, signed, before }: Adding): Promise<PublishError | undefined> {
  const path = rootPath(root.version);
  const answer = await putNew(ask, shared, path, toFile(signed));
  if (typeof answer === 'string' || !inTheWay.includes(answer.status)) return nameError(answer, [201]);
  const there = await fetchRoot(ask, shared, root.version);
  if (!there.ok && isNoAnswer(there.error)) return there.error;
  // ours from an earlier try, whose answer was lost
  if (there.ok && isSameFile(there.value, signed)) return undefined;
  const next = there.ok ? await acceptNextRoot(there.value, before ?? { ...root, version: root.version - 1 }) : undefined;
  if (next?.state === 'newer') return 'conflict';
  // no device takes what is there, and it may be a folder; where it cannot be taken away it is written over
  await removeFile(ask, shared, path);
  return nameError(await putOver(ask, shared, path, toFile(signed)), [201, 204]);
}

const toFile = (signed: SignedFile): Bytes => toBytes(JSON.stringify(signed));

function nameError(answer: HubAnswer | HubFailure, good: readonly number[]): PublishError | undefined {
  if (typeof answer === 'string') return answer === 'redirected' || answer === 'too-long' ? 'not-a-hub' : 'unreachable';
  if (good.includes(answer.status)) return undefined;
  if (answer.status === 401 || answer.status === 403) return 'refused-by-hub';
  if (answer.status === 404 || answer.status === 409) return 'nothing-there';
  if (answer.status === 507 || answer.status === 413) return 'hub-full';
  return answer.status === 200 || answer.status === 405 ? 'not-a-hub' : 'unreachable';
}
