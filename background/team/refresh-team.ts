import { fail, type Result, succeed } from '../../core/result.ts';
import { describeMembership } from '../../core/team/describe-membership.ts';
import { fetchHintKeys } from '../../core/team/fetch-hint-keys.ts';
import { followRoot } from '../../core/team/follow-root.ts';
import type { Membership, TeamStatus } from '../../core/team/membership.ts';
import type { JoinError } from '../../core/team/team-messages.ts';
import { askShared, endLockOut, isLockedOut } from '../outbox/lock-out.ts';
import { readMembership, replaceMembership } from './membership.ts';
import { tellTeamChanged } from './tell-team-changed.ts';

/** In ms: a root changes a few times a year. */
const betweenLooks = 60 * 60 * 1000;

/** Takes a newer root from the hub, where there is one; at most once an hour. What cannot be had leaves what is there. */
export async function refreshTeam(): Promise<void> {
  const membership = await readMembership();
  const { refreshedAt = 0 } = membership ?? {};
  // a clock that was put back does not stop it for years
  const isRecent = Math.abs(Date.now() - refreshedAt) < betweenLooks;
  if (membership && !isRecent && !(await isLockedOut())) await refreshNow(membership);
}

/** Asks the hub whatever the time; how it stands afterwards. */
export async function refreshNow(membership: Membership): Promise<Result<TeamStatus | null, JoinError>> {
  const shared = membership.access?.shared;
  if (!shared) return succeed(describeMembership(membership));
  const { held, error } = await followRoot(membership, shared, askShared);
  // no answer at all, that of a network that wants a log-in, or to a dead password says nothing of when to ask again
  const isUnsaid = error === 'unreachable' || error === 'not-a-hub' || (error === 'refused-by-hub' && (await isLockedOut()));
  if (isUnsaid && held.root.version === membership.root.version) return fail(error);
  const hintKeys = await fetchHintKeys(askShared, shared, { root: held.root, sealKey: membership.sealKey });
  const next = {
    ...membership,
    root: held.root,
    signedRoot: held.signedRoot,
    hintKeys: hintKeys ?? membership.hintKeys,
    refreshedAt: Date.now(),
  };
  const isWritten = await replaceMembership(membership, next);
  if (isWritten && next.root.version !== membership.root.version) await tellTeamChanged();
  if (error !== undefined) return fail(error);
  await endLockOut();
  // left, wiped or changed meanwhile: that came later
  const now = isWritten ? next : await readMembership();
  return succeed(now ? describeMembership(now) : null);
}
