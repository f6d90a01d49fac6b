import type { ProblemLine } from '../../core/import/list-problems.ts';
import { PageSection } from '../page-section.tsx';
import { ProblemCard } from './problem-card.tsx';
import { useReview } from './review-context.ts';
import { RunStatus } from './run-status.tsx';

const mostCards = 100;
const keyOf = ({ code, device, folder }: ProblemLine): string => `${code} ${device} ${folder}`;

export function ProblemList() {
  const { view, words } = useReview();
  const { t } = words;
  const { open = [], dismissed = [] } = view.overview ?? {};
  return (
    <PageSection name="problems" title={t('review.problems.title')}>
      <RunStatus what="let-in" />
      {open.length === 0 ? (
        <p>{t('review.problems.none')}</p>
      ) : (
        <>
          <ul class="review-problems">
            {open.slice(0, mostCards).map((line) => (
              <ProblemCard key={keyOf(line)} line={line} />
            ))}
          </ul>
          {open.length > mostCards && <p>{t('review.problems.more', { count: open.length - mostCards })}</p>}
          <p class="muted">{t('review.problems.envelope')}</p>
        </>
      )}
      {dismissed.length > 0 && (
        <details class="fold" data-part="dismissed">
          <summary>{t('review.problems.dismissed', { count: dismissed.length })}</summary>
          <ul class="review-problems">
            {dismissed.slice(0, mostCards).map((line) => (
              <ProblemCard key={keyOf(line)} line={line} isDismissed />
            ))}
          </ul>
        </details>
      )}
    </PageSection>
  );
}
