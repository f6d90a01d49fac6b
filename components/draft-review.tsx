import { type Draft, isOwn } from '../core/answer/draft.ts';
import { usePanel } from './panel-context.ts';
import { SourceList } from './source-list.tsx';

/** Where the text stands in law, until when it holds, and whether somebody has checked it. */
export function DraftReview({ draft }: { draft: Draft }) {
  const { answer, review } = draft;
  const { t, date, actions } = usePanel();
  return (
    <>
      {review.isDraft && review.confirmedUntil === undefined && <p class="label">{t('draft.label')}</p>}
      {review.confirmedUntil !== undefined && <p class="muted">{t('draft.confirmed', { date: date(review.confirmedUntil) })}</p>}
      <details class="fold sources-of-draft">
        <summary>{t('draft.legalBasis')}</summary>
        <p class="muted">
          {answer.validTo === undefined
            ? t('draft.validFrom', { date: date(answer.validFrom) })
            : t('draft.validUntil', { from: date(answer.validFrom), until: date(answer.validTo) })}{' '}
          {t('draft.reviewBy', { date: date(answer.reviewBy) })}
        </p>
        <SourceList sources={[...answer.legalBasis, ...(answer.links ?? [])]} />
        {review.isDraft && review.confirmedUntil === undefined && !isOwn(draft) && (
          <button type="button" class="button" onClick={() => actions.confirmSource()}>
            {t('draft.confirmSource')}
          </button>
        )}
      </details>
    </>
  );
}
