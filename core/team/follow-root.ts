import type { AskHub } from '../hub/ask-hub.ts';
import type { HubPlace } from '../hub/hub-access.ts';
import { type FetchError, fetchSigned } from './fetch-signed.ts';
import type { Membership } from './membership.ts';
import { acceptNextRoot } from './read-root.ts';

export type HeldRoot = Pick<Membership, 'root' | 'signedRoot'>;

/** Changes of a team that are caught up with at once; the next time goes on. */
const mostSteps = 100;

export interface Followed {
  held: HeldRoot;
  /** why it went no further; absent: it is the newest */
  error?: FetchError | 'wrong-root';
}

/**
 * From the root we have to the newest at the hub, each version signed by a key of the one before it: a key that was taken out of the team
 * in between counts no more. A version that the hub no longer has is passed over, and so is one that is none: whoever may add files
 * there could put it in the way.
 */
export async function followRoot(start: HeldRoot, shared: HubPlace, ask: AskHub): Promise<Followed> {
  let held = start;
  for (let step = 0; step < mostSteps; step += 1) {
    const next = await fetchSigned(ask, shared, `team/root-${held.root.version + 1}.json`);
    if (!next.ok && (next.error === 'unreachable' || next.error === 'refused-by-hub')) return { held, error: next.error };
    const accepted = next.ok ? await acceptNextRoot(next.value, held.root) : undefined;
    if (!next.ok || accepted?.state !== 'newer') break;
    held = { root: accepted.root, signedRoot: next.value };
  }
  const newest = await fetchSigned(ask, shared, 'team/root.json');
  if (!newest.ok) return { held, error: newest.error };
  const accepted = await acceptNextRoot(newest.value, held.root);
  if (accepted.state === 'newer') return { held: { root: accepted.root, signedRoot: newest.value } };
  return accepted.state === 'refused' ? { held, error: 'wrong-root' } : { held };
}
