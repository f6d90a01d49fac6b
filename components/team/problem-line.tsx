import { useTeam } from './team-context.ts';
import type { FieldName, TeamProblem } from './team-view.ts';

interface LineProps {
  problem: TeamProblem | undefined;
  /** fields that stand for themselves: what belongs to them is said there */
  besides?: readonly FieldName[];
}

/** What went wrong, where no field says it. Always there, so that it is read out. */
export function ProblemLine({ problem, besides = [] }: LineProps) {
  const { words } = useTeam();
  const isHere = problem !== undefined && !(problem.field && besides.includes(problem.field));
  return (
    <div role="alert" class="team-problem">
      {isHere && (
        <p class="caution" data-problem={problem.code}>
          {words.t(`team.problem.${problem.code}`)}
        </p>
      )}
    </div>
  );
}
