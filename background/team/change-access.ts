import { dropHubPermissions } from '../../browser/hub-permission.ts';
import type { HubAccess } from '../../core/hub/hub-access.ts';
import { fail, type Result, succeed } from '../../core/result.ts';
import { describeMembership } from '../../core/team/describe-membership.ts';
import type { Membership, TeamStatus } from '../../core/team/membership.ts';
import { isSameAccess, readMembership, replaceMembership } from './membership.ts';
import { tellTeamChanged } from './tell-team-changed.ts';

/** A newer root may come in between; it comes once. */
const mostTries = 5;

/** Another way to the hub for a device that stays what it is; null: files are exchanged. */
export async function changeAccess(access: HubAccess | null): Promise<Result<TeamStatus, 'alone'>> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const membership = await readMembership();
    if (!membership) break;
    if (isSameAccess(membership.access, access ?? undefined)) return succeed(describeMembership(membership));
    const { access: _before, ...rest } = membership;
    const next: Membership = access ? { ...rest, access } : rest;
    if (!(await replaceMembership(membership, next))) continue;
    // of a hub that is used no more
    await dropHubPermissions(access ?? undefined).catch(() => undefined);
    await tellTeamChanged();
    return succeed(describeMembership(next));
  }
  return fail('alone');
}
