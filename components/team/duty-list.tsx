import { PageSection } from '../page-section.tsx';
import { ProblemLine } from './problem-line.tsx';
import { useTeam } from './team-context.ts';
import type { HomeView } from './team-view.ts';
import { useTask } from './use-task.ts';

/** What the coordinator should see to. */
export function DutyList({ home }: { home: HomeView }) {
  const { words, actions } = useTeam();
  const { t } = words;
  const { isBusy, problem, run } = useTask();
  const isNothing = home.duties.length === 0 && home.isOwnJoined;
  return (
    <PageSection name="duties" title={t('team.duties.title')}>
      {isNothing && <p>{t('team.duties.none')}</p>}
      <ul class="team-duties">
        {home.duties.map((duty) => (
          <li key={duty} data-duty={duty} class="caution">
            {t(`team.duties.${duty}`)} {duty === 'renew-accounts' && <code>{renewCommand(home)}</code>}
          </li>
        ))}
        {!home.isOwnJoined && (
          <li data-duty="not-joined" class="caution">
            {t('team.duties.not-joined')}{' '}
            <button type="button" class="button" data-do="join-own" aria-disabled={isBusy} onClick={() => run(() => actions.joinOwn())}>
              {t('team.duties.join')}
            </button>
          </li>
        )}
      </ul>
      <ProblemLine problem={problem} />
    </PageSection>
  );
}

/** All passwords but those that devices have; the new text of the hub then gives the free accounts back. */
function renewCommand({ devices }: HomeView): string {
  const kept = devices.flatMap(({ account, blocked }) => (account !== undefined && !blocked ? [account] : []));
  return `npm run hub -- renew --keep ${[...new Set(kept)].join(',')}`;
}
