import { dropHubPermissions, hasHubPermission } from '../../browser/hub-permission.ts';
import { askHub } from '../../browser/hub-request.ts';
import { fail, type Result, succeed } from '../../core/result.ts';
import { countUnreceived } from '../../core/sync/count-unreceived.ts';
import { describeMembership } from '../../core/team/describe-membership.ts';
import { joinTeam } from '../../core/team/join-team.ts';
import type { Membership, TeamStatus } from '../../core/team/membership.ts';
import { type Pairing, readPairingText } from '../../core/team/pairing-text.ts';
import type { JoinError } from '../../core/team/team-messages.ts';
import { readQueue } from '../outbox/read-queue.ts';
import { resealAll } from '../outbox/reseal-all.ts';
import { setAlarm } from '../sync-alarm.ts';
import { countPartings, readMembership, replaceMembership } from './membership.ts';
import { syncAnew } from './sync-anew.ts';
import { tellTeamChanged } from './tell-team-changed.ts';

/** A newer root may come in between; it comes once. */
const mostTries = 5;

/** Takes this device into the team of a pairing text, or renews its way to the hub. Throws where the database cannot be opened. */
export async function joinByText(text: string): Promise<Result<TeamStatus, JoinError>> {
  const pairing = readPairingText(text);
  if (!pairing) return fail('unreadable');
  const { access } = pairing;
  if (access && !(await hasHubPermission(access))) return fail('no-permission');
  const joined = await writeJoined(pairing);
  if (!joined.ok) return joined;
  // draining does it, too, if the worker ends before this
  await resealAll();
  await setAlarm();
  // the address of a hub that has moved
  await dropHubPermissions(access);
  await tellTeamChanged();
  void syncAnew(joined.value).catch(() => undefined);
  return succeed(describeMembership(joined.value));
}

async function writeJoined(pairing: Pairing): Promise<Result<Membership, JoinError>> {
  const begun = countPartings();
  for (let tries = 0; tries < mostTries && begun === countPartings(); tries += 1) {
    const current = await readMembership();
    // they were noted for the supervisors of the team of now
    if (current && current.root.team.id !== pairing.team.id && countUnreceived(await readQueue()) > 0) return fail('other-team');
    const joined = await joinTeam(pairing, { ask: askHub, now: Date.now(), current });
    if (!joined.ok || (await replaceMembership(current, joined.value, begun))) return joined;
  }
  // wiped or left meanwhile: that comes later, so it counts
  return fail('store-closed', 'changed meanwhile');
}
