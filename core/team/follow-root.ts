import type { AskHub } from '../hub/ask-hub.ts';
import type { HubPlace } from '../hub/hub-access.ts';
import { fail, type Result, succeed } from '../result.ts';
import { type FetchError, fetchRoot, isNoAnswer } from './fetch-root.ts';
import { nextLeap } from './leap.ts';
import type { HeldRoot } from './membership.ts';
import { acceptNextRoot, peekRoot } from './read-root.ts';

/** Changes of a team that are caught up with at once; the next time goes on. */
const mostSteps = 100;
/** Leaps that are asked for at once; a takeover is one or two. */
const mostLeaps = 20;

export interface Followed {
  held: HeldRoot;
  /** why it went no further; absent: it is the newest */
  error?: FetchError | 'wrong-root';
}

interface Way {
  ask: AskHub;
  shared: HubPlace;
}

/**
 * From the root we have to the newest at the hub, each version signed by a key of the one before it: a key that was taken out of the team
 * in between counts no more. A version that the hub no longer has is passed over, and so is one that is none: whoever may add files
 * there could put it in the way.
 */
export async function followRoot(start: HeldRoot, shared: HubPlace, ask: AskHub): Promise<Followed> {
  const stepped = await step(start, { ask, shared });
  if (stepped.error !== undefined) return stepped;
  const newest = await fetchRoot(ask, shared);
  if (!newest.ok) return { held: stepped.held, error: newest.error };
  const leapt = await leap(stepped.held, peekRoot(newest.value)?.version ?? 0, { ask, shared });
  if (leapt.error !== undefined) return leapt;
  const accepted = await acceptNextRoot(newest.value, leapt.held.root);
  if (accepted.state === 'newer') return { held: { root: accepted.root, signedRoot: newest.value } };
  return accepted.state === 'refused' ? { ...leapt, error: 'wrong-root' } : leapt;
}

/** One version after the other, up to the first that is not there. */
async function step(start: HeldRoot, way: Way): Promise<Followed> {
  let held = start;
  for (let steps = 0; steps < mostSteps; steps += 1) {
    const next = await takeVersion(held, held.root.version + 1, way);
    if (!next.ok) return { held, error: next.error };
    if (!next.value) break;
    held = next.value;
  }
  return { held };
}

/** Over the versions that takeovers leapt to, and on from there; none is asked for that is newer than the newest. */
async function leap(start: HeldRoot, newest: number, way: Way): Promise<Followed> {
  let held = start;
  let version = nextLeap(held.root.version);
  for (let leaps = 0; leaps < mostLeaps && version <= newest; leaps += 1) {
    const next = await takeVersion(held, version, way);
    if (!next.ok) return { held, error: next.error };
    const stepped: Followed = next.value ? await step(next.value, way) : { held };
    if (stepped.error !== undefined) return stepped;
    held = stepped.held;
    version = nextLeap(Math.max(version, held.root.version));
  }
  return { held };
}

/** undefined: there is none that this device takes. */
async function takeVersion(held: HeldRoot, version: number, { ask, shared }: Way): Promise<Result<HeldRoot | undefined, FetchError>> {
  const file = await fetchRoot(ask, shared, version);
  if (!file.ok) return isNoAnswer(file.error) ? fail(file.error) : succeed(undefined);
  const accepted = await acceptNextRoot(file.value, held.root);
  return succeed(accepted.state === 'newer' ? { root: accepted.root, signedRoot: file.value } : undefined);
}
