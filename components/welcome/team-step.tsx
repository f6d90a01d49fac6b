import { useEffect } from 'preact/hooks';
import { JoinForm } from './join-form.tsx';
import { JoinedTeam } from './joined-team.tsx';
import { Step } from './step.tsx';
import { useWelcome } from './welcome-context.ts';

/** Belonging to a team is a choice: without one everything works on this device alone. */
export function TeamStep() {
  const { words, view } = useWelcome();
  const { t } = words;
  const { state, team, said } = view.joining;
  // the button that had the focus is gone
  useEffect(() => {
    if (said === 'joined' || said === 'left') document.getElementById('team-title')?.focus();
  }, [said]);
  return (
    <Step name="team">
      {state === 'closed' && <p class="caution">{t('joining.closed')}</p>}
      {state === 'alone' && (
        <>
          <p>{t('joining.alone')}</p>
          <p class="muted">{t('joining.aloneHint')}</p>
          <JoinForm />
        </>
      )}
      {team && <JoinedTeam team={team} />}
      <p role="status" class="told">
        {said === undefined ? '' : t(`joining.said.${said}`)}
      </p>
      <a class="button" href="team.html">
        {t('joining.setUp')}
      </a>
    </Step>
  );
}
