import { useState } from 'preact/hooks';
import { ProblemLine } from './problem-line.tsx';
import { Question } from './question.tsx';
import { useTeam } from './team-context.ts';
import { useTask } from './use-task.ts';

/** From now on files are exchanged; asked before, since the other devices do not hear of it. */
export function LeaveHub({ onDone }: { onDone(): void }) {
  const { words, actions } = useTeam();
  const { t } = words;
  const [isAsking, setAsking] = useState(false);
  const { isBusy, problem, run } = useTask();
  if (!isAsking) {
    return (
      <button type="button" class="button quiet" data-do="leave-hub" onClick={() => setAsking(true)}>
        {t('team.hub.leave')}
      </button>
    );
  }
  return (
    <Question
      title={t('team.hub.leaveAsk')}
      yes={['leave-hub-now', t('team.hub.leave')]}
      isBusy={isBusy}
      onYes={() => run(() => actions.leaveHub(), onDone)}
      onNo={() => setAsking(false)}
    >
      <p>{t('team.hub.leaveHint')}</p>
      <ProblemLine problem={problem} />
    </Question>
  );
}
