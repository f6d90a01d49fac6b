import { createStore } from 'zustand/vanilla';
import { askWorker } from '../../browser/messages.ts';
import { type JoiningView, unread } from '../../components/welcome/joining-view.ts';
import { isLongExpired } from '../../core/team/is-long-expired.ts';
import type { TeamStatus } from '../../core/team/membership.ts';

/** How joining stands on this page. */
export const joiningStore = createStore<JoiningView>(() => unread);

type Told = Pick<JoiningView, 'error' | 'said'>;

/** What was tried is over; `told` replaces what was told before. */
export async function readJoining(told: Told = {}): Promise<void> {
  const [team, waiting] = await Promise.all([askWorker('team.read', null), countWaiting()]);
  if (!team.ok) return joiningStore.setState({ ...unread, state: 'closed' }, true);
  const known = team.value === null ? { state: 'alone' as const } : describe(team.value);
  joiningStore.setState({ ...unread, ...known, waiting, ...told }, true);
}

const describe = (team: TeamStatus) => ({
  state: 'joined' as const,
  team,
  isExpired: Date.parse(team.expires) < Date.now(),
  isLongExpired: isLongExpired(team.expires, Date.now()),
});

async function countWaiting(): Promise<number> {
  const queue = await askWorker('queue.read', null);
  if (!queue.ok) return 0;
  const { pending, waiting, sent, dead } = queue.value;
  return pending + waiting + sent + dead;
}
