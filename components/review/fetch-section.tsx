import { PageSection } from '../page-section.tsx';
import { useReview } from './review-context.ts';
import { RunStatus } from './run-status.tsx';
import { sayMoment } from './say-moment.ts';

function Way() {
  const { view, words } = useReview();
  const { t } = words;
  const { way, hubHost = '' } = view.team ?? {};
  if (way === 'hub') return <p>{t('review.fetch.hub', { host: hubHost })}</p>;
  return <p>{t(way === 'own' ? 'review.fetch.own' : 'review.fetch.noLogs')}</p>;
}

function LastTime() {
  const { view, words } = useReview();
  const { t, language } = words;
  const at = view.overview?.last?.at;
  if (at === undefined) return <p class="muted">{t('review.fetch.never')}</p>;
  return <p class="muted">{t('review.fetch.last', { when: sayMoment(at, language) })}</p>;
}

export function FetchSection() {
  const { view, actions, words } = useReview();
  const { t } = words;
  const { running } = view;
  return (
    <PageSection name="fetch" title={t('review.fetch.title')}>
      <Way />
      <div class="buttons">
        <button
          type="button"
          class="button primary"
          data-do="pull"
          aria-disabled={running !== undefined}
          onClick={() => running || actions.pull()}
        >
          {t('review.fetch.now')}
        </button>
        {running && (
          <button type="button" class="button" data-do="stop" onClick={() => actions.stop()}>
            {t('review.fetch.stop')}
          </button>
        )}
      </div>
      <RunStatus what="pull" />
      {!running && view.summary?.end === 'no-permission' && (
        <button type="button" class="button" data-do="allow" onClick={() => actions.allowHub()}>
          {t('review.fetch.allow')}
        </button>
      )}
      <LastTime />
      {view.team?.way !== 'files' && <p class="muted">{t('review.fetch.auto')}</p>}
    </PageSection>
  );
}
