import { usePanel } from './panel-context.ts';
import type { PanelView } from './panel-view.ts';

export function StoreWarning({ storeClosed, waiting }: Pick<PanelView, 'storeClosed' | 'waiting'>) {
  const { t } = usePanel();
  return (
    <div role="status">
      {storeClosed && (
        <div class="card warning">
          <p class="told">{t('store.closed')}</p>
          {waiting > 0 && <p>{t('store.waiting', { count: waiting })}</p>}
          <p>{t('store.hint')}</p>
        </div>
      )}
    </div>
  );
}
