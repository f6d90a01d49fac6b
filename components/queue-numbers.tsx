import { countUnreceived } from '../core/sync/count-unreceived.ts';
import type { QueueStatus } from '../core/sync/sync-messages.ts';
import { usePanel } from './panel-context.ts';
import { sayAge } from './say-age.ts';

function LastReceived({ queue }: { queue: QueueStatus }) {
  const panel = usePanel();
  const { t } = panel;
  const { receivedAt, received } = queue;
  if (receivedAt === undefined) return <p class="muted">{t('queue.neverReceived')}</p>;
  const isAll = received > 0 && countUnreceived(queue) === 0;
  return (
    <p class="muted">
      {isAll && `${t('queue.allReceived')} `}
      {t('queue.lastReceived', { when: sayAge(receivedAt, panel) })}
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
