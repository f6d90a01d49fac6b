import type { TeamProblem } from '../../components/team/team-view.ts';
import { type Result, succeed } from '../../core/result.ts';
import { advance, type Coordinator } from '../../core/team/coordinator.ts';
import type { RootProblem } from '../../core/team/make-root.ts';
import type { TeamRoot } from '../../core/team/root.ts';
import type { Signer } from '../../core/team/sign-file.ts';
import { publish } from './publish.ts';
import { type TeamDesk, takeChance } from './team-desk.ts';

interface Change {
  make(root: TeamRoot, now: number): Result<TeamRoot, RootProblem> | TeamRoot | Promise<TeamRoot>;
  /** a new paper key, which signs besides */
  paper?: Signer;
  /** what changes besides the root */
  besides?: Partial<Pick<Coordinator, 'hub' | 'lastHub' | 'stolen' | 'device' | 'published'>>;
}

/** Signs what `make` made of the team, keeps it and sends it on its way: to the hub, and to this device's own worker. */
export async function changeTeam(desk: TeamDesk, { make, paper, besides = {} }: Change): Promise<TeamProblem | undefined> {
  const before = desk.state.coordinator;
  if (!before) return { code: 'changed-elsewhere' };
  const chance = takeChance();
  const made = await make(before.root, chance.now);
  const result = 'ok' in made ? made : succeed(made);
  if (!result.ok) return { code: result.error, ...(result.error === 'name-taken' ? { field: 'name' as const } : {}) };
  const next = await advance(before, { ...chance, root: result.value, ...(paper ? { paper } : {}) });
  // what publishing or another window noted meanwhile is not lost
  if (desk.state.coordinator !== before) return changeTeam(desk, { make, besides, ...(paper ? { paper } : {}) });
  const problem = await desk.keep({ ...next, ...besides });
  if (!problem) void publish(desk);
  return problem;
}
