import { createStore } from 'zustand/vanilla';
import { hasOrigins } from '../../browser/hub-permission.ts';
import { askWorker } from '../../browser/messages.ts';
import { type JoiningView, unread } from '../../components/welcome/joining-view.ts';
import { countUnreceived } from '../../core/sync/count-unreceived.ts';
import { findExpiry } from '../../core/team/find-expiry.ts';
import type { TeamStatus } from '../../core/team/membership.ts';

/** How joining stands on this page. */
export const joiningStore = createStore<JoiningView>(() => unread);

type Told = Pick<JoiningView, 'error' | 'said'>;

/** What was tried is over; `told` replaces what was told before. */
export async function readJoining(told: Told = {}): Promise<void> {
  const [team, waiting] = await Promise.all([askWorker('team.read', null), countWaiting()]);
  if (!team.ok) return joiningStore.setState({ ...unread, state: 'closed' }, true);
  const known = team.value === null ? { state: 'alone' as const } : await describe(team.value);
  joiningStore.setState({ ...unread, ...known, waiting, ...told }, true);
}

async function describe(team: TeamStatus): Promise<Partial<JoiningView>> {
  const expiry = findExpiry(team.expires, Date.now());
  const isHubBarred = team.hubOrigins !== undefined && !(await hasOrigins(team.hubOrigins));
  return { state: 'joined', team, isHubBarred, ...(expiry ? { expiry } : {}) };
}

async function countWaiting(): Promise<number> {
  const queue = await askWorker('queue.read', null);
  return queue.ok ? countUnreceived(queue.value) : 0;
}
