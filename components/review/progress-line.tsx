import { useId } from 'preact/hooks';
import { useReview } from './review-context.ts';
import type { Running } from './review-view.ts';

/** How far it is. Not read aloud at every step: the end is. */
export function ProgressLine({ running: { what, progress } }: { running: Running }) {
  const { t } = useReview().words;
  const id = useId();
  const title = t(what === 'pull' ? 'review.fetch.running' : 'review.fetch.taking');
  return (
    <div class="review-progress" data-running={what}>
      <p id={id}>{title}</p>
      {progress ? (
        <progress aria-labelledby={id} max={Math.max(progress.of, 1)} value={progress.done} />
      ) : (
        <progress aria-labelledby={id} />
      )}
      <p class="muted">{progress ? t('review.fetch.progress', { ...progress }) : t('review.fetch.looking')}</p>
    </div>
  );
}
