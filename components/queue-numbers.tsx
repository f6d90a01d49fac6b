import type { QueueStatus } from '../core/sync/sync-messages.ts';
import { usePanel } from './panel-context.ts';

const msPerMinute = 60_000;

function LastReceived({ queue }: { queue: QueueStatus }) {
  const { t, age, now } = usePanel();
  const { receivedAt, pending, waiting, sent, dead, received } = queue;
  if (receivedAt === undefined) return <p class="muted">{t('queue.neverReceived')}</p>;
  const isAll = received > 0 && pending + waiting + sent + dead === 0;
  return (
    <p class="muted">
      {isAll && `${t('queue.allReceived')} `}
      {t('queue.lastReceived', { when: age((now - receivedAt) / msPerMinute) ?? t('row.justNow') })}
    </p>
  );
}

/** Four numbers; together they are everything that was noted since the device joined. */
export function QueueNumbers({ queue }: { queue: QueueStatus }) {
  const { t, language } = usePanel();
  const { pending, waiting, sent, received, dead } = queue;
  const numbers = { waiting: pending + waiting, sent, received, trouble: dead } as const;
  const format = new Intl.NumberFormat(language);
  return (
    <div class="queue-numbers">
      <dl>
        {(['waiting', 'sent', 'received', 'trouble'] as const).map((name) => (
          <div key={name} data-kind={name} data-none={numbers[name] === 0}>
            <dt>{t(`queue.${name}`)}</dt>
            <dd>{format.format(numbers[name])}</dd>
          </div>
        ))}
      </dl>
      <p class="muted">{t('queue.unit')}</p>
      <LastReceived queue={queue} />
    </div>
  );
}
