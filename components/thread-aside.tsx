import { usePanel } from './panel-context.ts';
import type { ThreadView } from './threads-view.ts';

/** Offered once one of a thread was dealt with. Who is in need stays in the list. */
export function ThreadAside({ thread }: { thread: ThreadView | undefined }) {
  const { t, actions } = usePanel();
  if (thread?.others === undefined) return null;
  const { root, others } = thread;
  return (
    <div class="thread-aside">
      <button type="button" class="button" onClick={() => actions.setThreadAside(root)}>
        {t('threads.setAside', { count: others })}
      </button>
      <p class="muted">{t('threads.setAsideHint')}</p>
    </div>
  );
}
