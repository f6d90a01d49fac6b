import { ProgressLine } from './progress-line.tsx';
import { useReview } from './review-context.ts';
import type { RunKind } from './review-view.ts';
import { SummaryLines } from './summary-lines.tsx';

/** How it goes, or how it went, where it was begun. The region is always there: what appears in it is read aloud. */
export function RunStatus({ what }: { what: RunKind }) {
  const { running, summary } = useReview().view;
  return (
    <>
      {running?.what === what && <ProgressLine running={running} />}
      <div role="status">{!running && summary?.what === what && <SummaryLines summary={summary} />}</div>
    </>
  );
}
