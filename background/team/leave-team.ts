import { dropHubPermissions } from '../../browser/hub-permission.ts';
import { succeed } from '../../core/result.ts';
import { setAlarm } from '../sync-alarm.ts';
import { deleteMembership } from './membership.ts';
import { tellTeamChanged } from './tell-team-changed.ts';

/**
 * Keys, credential and the team's messages go; the log and the queue stay, so that no number is used twice by a device that comes back.
 * Throws where the database cannot be opened.
 */
export async function leaveTeam(): Promise<{ ok: true; value: null }> {
  await deleteMembership();
  await setAlarm();
  await dropHubPermissions();
  await tellTeamChanged();
  return succeed(null);
}
