import { dropHubPermissions } from '../../browser/hub-permission.ts';
import type { HubAccess } from '../../core/hub/hub-access.ts';
import { type Result, succeed } from '../../core/result.ts';
import { describeMembership } from '../../core/team/describe-membership.ts';
import type { TeamStatus } from '../../core/team/membership.ts';
import { changeMembership } from './change-membership.ts';
import { isSameAccess } from './membership.ts';
import { syncAnew } from './sync-anew.ts';
import { tellTeamChanged } from './tell-team-changed.ts';

/** Another way to the hub for a device that stays what it is; null: files are exchanged. */
export async function changeAccess(access: HubAccess | null): Promise<Result<TeamStatus, 'alone'>> {
  const changed = await changeMembership<never>((before) => {
    if (isSameAccess(before.access, access ?? undefined)) return succeed(before);
    const { access: _before, ...rest } = before;
    return succeed(access ? { ...rest, access } : rest);
  });
  if (!changed.ok) return changed;
  const { membership, hasChanged } = changed.value;
  if (hasChanged) {
    // of a hub that is used no more
    await dropHubPermissions(access ?? undefined);
    await tellTeamChanged();
    void syncAnew(membership).catch(() => undefined);
  }
  return succeed(describeMembership(membership));
}
