import type { AskHub } from '../hub/ask-hub.ts';
import type { HubPlace } from '../hub/hub-access.ts';
import { getFile } from '../hub/webdav.ts';
import type { Membership } from './membership.ts';
import type { TeamRoot } from './root.ts';
import { importHintKeys, longestTeamKeys, openTeamKeys, teamKeysFile } from './team-keys.ts';

/** undefined: none there, or none for this device; a team works without hints. */
export async function fetchHintKeys(
  ask: AskHub,
  shared: HubPlace,
  { root, sealKey }: { root: TeamRoot; sealKey: CryptoKey },
): Promise<Membership['hintKeys'] | undefined> {
  const answer = await getFile(ask, shared, `team/${teamKeysFile}`, longestTeamKeys);
  if (typeof answer === 'string' || answer.status !== 200) return undefined;
  const keys = await openTeamKeys(answer.body, { root, identity: sealKey });
  return keys && importHintKeys(keys);
}
