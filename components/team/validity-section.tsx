import { groupDigits } from '../group-digits.ts';
import { PageSection } from '../page-section.tsx';
import { ProblemLine } from './problem-line.tsx';
import { useTeam } from './team-context.ts';
import type { HomeView } from './team-view.ts';
import { useTask } from './use-task.ts';

/** The signed list itself: until when it holds, as a file, and which keys sign it. */
export function ValiditySection({ home }: { home: HomeView }) {
  const { words, actions } = useTeam();
  const { t } = words;
  const { isBusy, problem, run } = useTask();
  return (
    <PageSection name="validity" title={t('team.validity.title')}>
      <p data-part="validity" data-version={home.version}>
        {t('team.validity.version', { version: home.version, date: words.date(home.expires) })}{' '}
        {t('team.validity.left', { count: home.daysLeft })}
      </p>
      <div class="buttons">
        <button type="button" class="button" data-do="renew" aria-disabled={isBusy} onClick={() => run(() => actions.renew())}>
          {isBusy ? t('team.working') : t('team.validity.renew')}
        </button>
        <button type="button" class="button" data-do="save-roots" onClick={() => actions.saveRoots()}>
          {t('team.validity.file')}
        </button>
      </div>
      <ProblemLine problem={problem} />
      <p class="muted">
        {t('team.validity.hint')} {t('team.validity.fileHint')}
      </p>
      <h3>{t('team.validity.keys')}</h3>
      <dl class="team-keys">
        {home.keys.map(({ id, keptOn, made }) => (
          <div key={id}>
            <dt>{t(`team.validity.keptOn.${keptOn}`)}</dt>
            <dd>
              <code data-key={keptOn}>{groupDigits(id)}</code> · {words.date(made)}
            </dd>
          </div>
        ))}
      </dl>
    </PageSection>
  );
}
