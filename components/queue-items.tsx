import type { QueueItem } from '../core/sync/sync-messages.ts';
import { formatMoment } from './format-moment.ts';
import { usePanel } from './panel-context.ts';

const parts = { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' } as const;

function Item({ item: { seq, count, state, sealedAt, sentAt, resent } }: { item: QueueItem }) {
  const { t, language } = usePanel();
  const when = formatMoment(state === 'sent' ? (sentAt ?? sealedAt) : sealedAt, parts, language);
  return (
    <li class="queue-item" data-state={state}>
      <p>
        <strong>{t('queue.item', { seq })}</strong> · {t('queue.acts', { count })}
      </p>
      <p class="muted">{t(`queue.state.${state}`, { when })}</p>
      {resent > 0 && <p class="muted">{t('queue.resent')}</p>}
    </li>
  );
}

/** The envelopes that are still on this device, for those who want to know. */
export function QueueItems({ items }: { items: readonly QueueItem[] }) {
  const { t } = usePanel();
  if (items.length === 0) return null;
  return (
    <details class="fold">
      <summary>{t('queue.items', { count: items.length })}</summary>
      <ul class="queue-items">
        {items.map((item) => (
          <Item key={item.seq} item={item} />
        ))}
      </ul>
    </details>
  );
}
