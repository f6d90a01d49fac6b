import { useId } from 'preact/hooks';
import { useTeam } from './team-context.ts';
import type { TeamProblem } from './team-view.ts';

interface FileProps {
  problem: TeamProblem | undefined;
  onRead(text: string): void;
}

export function RootFileField({ problem, onRead }: FileProps) {
  const { t } = useTeam().words;
  const id = useId();
  const wrong = problem?.field === 'file' ? problem : undefined;
  return (
    <div class="field">
      <label for={id}>{t('team.restore.chooseFile')}</label>
      <input
        id={id}
        type="file"
        accept=".json,application/json"
        aria-invalid={wrong !== undefined}
        aria-describedby={`${id}-wrong`}
        onChange={({ currentTarget }) => void currentTarget.files?.[0]?.text().then(onRead)}
      />
      <div role="alert" id={`${id}-wrong`}>
        {wrong && (
          <p class="caution" data-problem={wrong.code}>
            {t(`team.problem.${wrong.code}`)}
          </p>
        )}
      </div>
    </div>
  );
}
