import { Icon } from './icon.tsx';
import { usePanel } from './panel-context.ts';
import type { PanelView } from './panel-view.ts';

/** The status line. The region is always there: what appears inside it is read aloud. */
export function NoticeLine({ notice }: { notice: PanelView['notice'] }) {
  const { t, actions } = usePanel();
  return (
    <div class="notice" data-empty={notice === undefined}>
      <p role="status">{notice !== undefined && t(`notice.${notice.key}`)}</p>
      {notice !== undefined && (
        <button type="button" class="icon-button" aria-label={t('notice.close')} onClick={() => actions.dismissNotice()}>
          <Icon name="close" />
        </button>
      )}
    </div>
  );
}
