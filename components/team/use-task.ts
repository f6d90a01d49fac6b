import { useState } from 'preact/hooks';
import type { Outcome, TeamProblem } from './team-view.ts';

export interface Task {
  isBusy: boolean;
  problem: TeamProblem | undefined;
  /** one at a time; `done` when nothing went wrong */
  run(work: () => Outcome, done?: () => void): void;
}

/** Something that takes a moment and may not work out. */
export function useTask(): Task {
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<TeamProblem>();
  const run: Task['run'] = (work, done) => {
    if (isBusy) return;
    setBusy(true);
    setProblem(undefined);
    // called here and not later: the browser asks for permissions only in the click itself
    void work()
      .then((found) => (found ? setProblem(found) : done?.()))
      .catch(() => setProblem({ code: 'failed' }))
      .finally(() => setBusy(false));
  };
  return { isBusy, problem, run };
}
