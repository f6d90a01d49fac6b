import { usePanel } from './panel-context.ts';
import type { ChosenFinding } from './panel-view.ts';
import { isTelling } from './say-tally.ts';
import { ThreadAside } from './thread-aside.tsx';
import { ThreadTally } from './thread-tally.tsx';

/** What the thread of the open post is like, and which of its posts this is. */
export function ThreadLine({ chosen: { key, thread } }: { chosen: ChosenFinding }) {
  const { t } = usePanel();
  if (thread === undefined) return null;
  const { keys, tally } = thread;
  const index = keys.indexOf(key);
  const isOneOfSeveral = keys.length > 1 && index >= 0;
  const isTold = tally !== undefined && (isTelling(tally) || tally.read > 0);
  if (!isOneOfSeveral && !isTold && thread.others === undefined) return null;
  return (
    <div class="thread-line">
      {isOneOfSeveral && <p>{t('threads.position', { index: index + 1, total: keys.length })}</p>}
      {tally !== undefined && isTold && <ThreadTally tally={tally} />}
      <ThreadAside thread={thread} />
    </div>
  );
}
