import { PageSection } from '../page-section.tsx';
import { useReview } from './review-context.ts';
import type { ReviewView } from './review-view.ts';

function Why({ view }: { view: ReviewView }) {
  const { t } = useReview().words;
  const device = view.team?.device ?? '';
  if (view.state === 'blocked') return <p class="caution">{t('review.blocked', { device })}</p>;
  return <p>{view.state === 'alone' ? t('review.alone') : t('review.otherRole', { device })}</p>;
}

/** What this page is for, and how to come to use it. */
export function NotSupervisor() {
  const { view, words } = useReview();
  const { t } = words;
  return (
    <PageSection name="becoming" title={t('review.becoming')}>
      <p>{t('review.purpose')}</p>
      <Why view={view} />
      <ol class="review-steps">
        {(['ask', 'paste', 'open'] as const).map((step) => (
          <li key={step}>{t(`review.steps.${step}`)}</li>
        ))}
      </ol>
      {view.state === 'alone' && <p>{t('review.oneToFive')}</p>}
      <div class="buttons">
        <a class="button" href="welcome.html">
          {t('review.toWelcome')}
        </a>
        <a class="button" href="team.html">
          {t('review.toTeam')}
        </a>
      </div>
    </PageSection>
  );
}
