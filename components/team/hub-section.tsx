import { PageSection } from '../page-section.tsx';
import { Fold } from './fold.tsx';
import { HubForm } from './hub-form.tsx';
import { HubSteps } from './hub-steps.tsx';
import { ProblemLine } from './problem-line.tsx';
import { useTeam } from './team-context.ts';
import type { HubView } from './team-view.ts';
import { useTask } from './use-task.ts';

/** The server of the team, where it has one. */
export function HubSection({ hub }: { hub: HubView | undefined }) {
  const { t } = useTeam().words;
  return (
    <PageSection name="hub" title={t('team.hub.title')}>
      {hub ? <p data-part="hub-host">{t(hub.kind === 'webdav' ? 'team.hub.at' : 'team.hub.nextcloud', { host: hub.host })}</p> : null}
      {!hub && <p>{t('team.hub.none')}</p>}
      {hub && <Publishing />}
      {hub?.kind === 'webdav' && (
        <p class="muted" data-part="spare">
          {t('team.hub.spare', { device: hub.spare.device, supervisor: hub.spare.supervisor })} {t('team.hub.spareNone')}
        </p>
      )}
      <HubSteps />
      <Fold name="hub" title={t(hub ? 'team.hub.change' : 'team.hub.connect')}>
        {(close) => <HubForm hasHub={hub !== undefined} onDone={close} />}
      </Fold>
      {hub && <Examine />}
    </PageSection>
  );
}

/** Whether everybody can read the newest list; a failure says what to do and can be tried again. */
function Publishing() {
  const { words, view, actions } = useTeam();
  const { t } = words;
  const { isBusy, problem, run } = useTask();
  const { publishing, home } = view;
  const isOpen = publishing === 'idle' && home?.duties.includes('not-published') === false;
  return (
    <div class="team-publishing" data-part="publishing" data-state={isOpen ? 'published' : publishing}>
      <p role="status">{publishing === 'busy' ? t('team.hub.publishing') : isOpen ? t('team.hub.published') : ''}</p>
      {publishing !== 'busy' && !isOpen && (
        <>
          <div role="alert">
            {publishing !== 'idle' && <p class="caution">{t(`team.problem.${publishing}`)}</p>}
            <p>{t('team.hub.unpublished')}</p>
          </div>
          <button type="button" class="button" data-do="publish" aria-disabled={isBusy} onClick={() => run(() => actions.publish())}>
            {t(publishing === 'no-permission' ? 'team.hub.permit' : 'team.hub.publish')}
          </button>
        </>
      )}
      <ProblemLine problem={problem} />
    </div>
  );
}

function Examine() {
  const { words, actions } = useTeam();
  const { t } = words;
  const { isBusy, problem, run } = useTask();
  return (
    <div class="field">
      <div class="buttons">
        <button type="button" class="button" data-do="examine" aria-disabled={isBusy} onClick={() => run(() => actions.examineHub())}>
          {t('doctor.title')}
        </button>
      </div>
      <p class="muted">{t('doctor.why')}</p>
      <ProblemLine problem={problem} />
    </div>
  );
}
