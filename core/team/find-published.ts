import type { AskHub } from '../hub/ask-hub.ts';
import type { HubPlace } from '../hub/hub-access.ts';
import type { Coordinator } from './coordinator.ts';
import { fetchRoot, isNoAnswer } from './fetch-root.ts';
import { followRoot } from './follow-root.ts';
import { peekRoot } from './read-root.ts';
import { isSameFile } from './sign-file.ts';

/**
 * Up to which version of the team the hub has what this device has sent; 0: nothing of it, or something that no device takes.
 * `conflict`: a newer root that a key of ours has signed, or another team in a folder that we have never written to.
 */
export async function findPublished(
  ask: AskHub,
  shared: HubPlace,
  { root, roots, published }: Pick<Coordinator, 'root' | 'roots' | 'published'>,
): Promise<number | 'conflict'> {
  const newest = roots.at(-1);
  if (!newest) return 'conflict';
  const { held } = await followRoot({ root, signedRoot: newest }, shared, ask);
  if (held.root.version > root.version) return 'conflict';
  const there = await fetchRoot(ask, shared);
  if (!there.ok) return isNoAnswer(there.error) ? published : 0;
  const known = roots.findLast((signed) => isSameFile(signed, there.value));
  if (known) return peekRoot(known)?.version ?? 0;
  const other = peekRoot(there.value);
  return published === 0 && other !== undefined && other.team.id !== root.team.id ? 'conflict' : 0;
}
