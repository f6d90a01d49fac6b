import { hasHubPermission } from '../../browser/hub-permission.ts';
import { askHub } from '../../browser/hub-request.ts';
import { askWorker } from '../../browser/messages.ts';
import type { PublishState } from '../../components/team/team-view.ts';
import type { HubPlace } from '../../core/hub/hub-access.ts';
import type { Coordinator } from '../../core/team/coordinator.ts';
import { findPublished } from '../../core/team/find-published.ts';
import { ownAccess } from '../../core/team/move-hub.ts';
import { publishTeam } from '../../core/team/publish-team.ts';
import { listAfter, writeChain } from '../../core/team/root-chain.ts';
import type { TeamDesk } from './team-desk.ts';

/** Brings what the team is to this device's own worker and to the hub. What could not be sent stays, and can be tried again. */
export async function publish(desk: TeamDesk): Promise<void> {
  // two windows of this page do not write over each other
  await navigator.locks.request('pomost-team-publish', async () => {
    const { coordinator } = desk.state;
    if (!coordinator) return;
    await tellOwnDevice(coordinator);
    if (!coordinator.hub?.access.shared) return;
    desk.set({ publishing: 'busy' });
    desk.set({ publishing: await send(desk, coordinator, coordinator.hub.access.shared) });
    // keys for hints come from the hub only
    await askWorker('team.refresh', null);
  });
  await readStatus(desk);
}

/** One after the other: both change the same record. */
async function tellOwnDevice(coordinator: Coordinator): Promise<void> {
  const { root, device } = coordinator;
  const read = await askWorker('team.read', null);
  const known = read.ok ? read.value : null;
  if (known?.team.id !== root.team.id || known.rootVersion > root.version) return;
  const newer = listAfter(coordinator, known.rootVersion);
  const isTaken = newer.length === 0 || (await askWorker('team.root', writeChain(newer))).ok;
  const access = ownAccess(coordinator);
  if (isTaken && known.device === device && access !== undefined) await askWorker('team.access', access);
}

async function send(desk: TeamDesk, coordinator: Coordinator, shared: HubPlace): Promise<PublishState> {
  if (!coordinator.hub || !(await hasHubPermission(coordinator.hub.access))) return 'no-permission';
  const there = await findPublished(askHub, shared, coordinator);
  if (there === 'conflict') return there;
  // a hub that was put back to an older day gets again what it lacks
  const published = Math.min(coordinator.published, there);
  if (published === coordinator.root.version && coordinator.areKeysPublished) return 'idle';
  const sent = await publishTeam(askHub, shared, { ...coordinator, published });
  if (!sent.ok) return sent.error;
  const now = desk.state.coordinator;
  // changed meanwhile: then that change is published after this one
  const isSame = now?.root.version === coordinator.root.version;
  const problem = now && (await desk.keep({ ...now, published: sent.value.published, areKeysPublished: isSame }));
  return problem ? 'conflict' : 'idle';
}

/** What this device's worker knows of the team. */
export async function readStatus(desk: TeamDesk): Promise<void> {
  const answer = await askWorker('team.read', null);
  if (answer.ok) desk.set({ status: answer.value ?? undefined });
}
