import { usePanel } from './panel-context.ts';
import { isTelling } from './say-tally.ts';
import { ThreadAside } from './thread-aside.tsx';
import { ThreadTally } from './thread-tally.tsx';
import type { ThreadView } from './threads-view.ts';

/** Whether a thread has a line of its own above its posts: one post alone needs none, unless there is more to say. */
export const hasHead = ({ keys, tally, others }: ThreadView): boolean =>
  keys.length > 1 || others !== undefined || (tally !== undefined && isTelling(tally));

/** The line above the posts of one thread in the list. */
export function ThreadHead({ thread }: { thread: ThreadView | undefined }) {
  const { t } = usePanel();
  if (thread === undefined) return null;
  return (
    <li class="thread-head">
      <h3>{t('threads.title', { count: thread.keys.length })}</h3>
      {thread.tally !== undefined && <ThreadTally tally={thread.tally} />}
      <ThreadAside thread={thread} />
    </li>
  );
}
