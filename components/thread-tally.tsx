import { usePanel } from './panel-context.ts';
import { sayTally } from './say-tally.ts';
import type { TallyView } from './threads-view.ts';

/** "60 comments read · 9 say it is so · 22 not loaded", and what follows from it. */
export function ThreadTally({ tally }: { tally: TallyView }) {
  const panel = usePanel();
  return (
    <>
      <p class="row-where">
        {sayTally(tally, panel).map((words) => (
          <span key={words}>{words}</span>
        ))}
      </p>
      {tally.isServedAtOnce && <p class="thread-advice">{panel.t('threads.oneAnswer')}</p>}
    </>
  );
}
