import { dropHubPermissions, hasHubPermission } from '../../browser/hub-permission.ts';
import { askHub } from '../../browser/hub-request.ts';
import { fail, type Result, succeed } from '../../core/result.ts';
import { describeMembership } from '../../core/team/describe-membership.ts';
import { joinTeam } from '../../core/team/join-team.ts';
import type { Membership, TeamStatus } from '../../core/team/membership.ts';
import { pairingAccess } from '../../core/team/pairing-access.ts';
import { readPairingText } from '../../core/team/pairing-text.ts';
import type { JoinError } from '../../core/team/team-messages.ts';
import { readQueue } from '../outbox/read-queue.ts';
import { resealAll } from '../outbox/reseal-all.ts';
import { setAlarm, syncNow } from '../sync-alarm.ts';
import { writeMembership } from './membership.ts';
import { tellTeamChanged } from './tell-team-changed.ts';

/** Takes this device into the team of a pairing text, or renews its way to the hub. Throws where the database cannot be opened. */
export async function joinByText(text: string, current: Membership | undefined): Promise<Result<TeamStatus, JoinError>> {
  const pairing = readPairingText(text);
  if (!pairing) return fail('unreadable');
  if (current && current.root.team.id !== pairing.team.id && (await isAnyActWaiting())) return fail('other-team');
  const access = pairing.access && pairingAccess(pairing.access);
  if (access && !(await hasHubPermission(access))) return fail('no-permission');
  const joined = await joinTeam(pairing, { ask: askHub, now: Date.now(), current });
  if (!joined.ok) return joined;
  await writeMembership(joined.value);
  // draining does it, too, if the worker ends before this
  await resealAll();
  await setAlarm();
  // the address of a hub that has moved
  await dropHubPermissions(access).catch(() => undefined);
  await tellTeamChanged();
  void syncNow();
  return succeed(describeMembership(joined.value));
}

/** They were noted for the supervisors of the team of now. */
async function isAnyActWaiting(): Promise<boolean> {
  const { pending, waiting, sent, dead } = await readQueue();
  return pending + waiting + sent + dead > 0;
}
