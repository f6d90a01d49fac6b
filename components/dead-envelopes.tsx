import { useState } from 'preact/hooks';
import type { QueueItem, QueueStatus } from '../core/sync/sync-messages.ts';
import { usePanel } from './panel-context.ts';

const reasons = ['sent-otherwise', 'not-needed'] as const;

function GiveUp({ seq, onKeep }: { seq: number; onKeep(): void }) {
  const { t, actions } = usePanel();
  return (
    <fieldset class="choices">
      <legend>{t('queue.dead.ask')}</legend>
      {reasons.map((why) => (
        <button key={why} type="button" class="button danger" onClick={() => actions.discardEnvelope(seq, why)}>
          {t(`queue.dead.${why}`)}
        </button>
      ))}
      <button type="button" class="button" onClick={onKeep}>
        {t('queue.dead.keep')}
      </button>
    </fieldset>
  );
}

function Dead({ item }: { item: QueueItem }) {
  const { t, actions } = usePanel();
  const [isAsking, ask] = useState(false);
  const { seq, count, trouble = 'unknown' } = item;
  return (
    <li class="card warning">
      <h5>
        {t('queue.item', { seq })} · {t('queue.acts', { count })}
      </h5>
      <p>{t(`queue.what.${trouble}`)}</p>
      <p>{t(`queue.help.${trouble}`)}</p>
      {isAsking ? (
        <GiveUp seq={seq} onKeep={() => ask(false)} />
      ) : (
        <div class="buttons">
          <button type="button" class="button" onClick={() => actions.retryEnvelope(seq)}>
            {t('queue.dead.retry')}
          </button>
          <button type="button" class="button" onClick={() => actions.exportQueue()}>
            {t('queue.dead.save')}
          </button>
          <button type="button" class="button quiet" onClick={() => ask(true)}>
            {t('queue.dead.giveUp')}
          </button>
        </div>
      )}
    </li>
  );
}

/** What the hub will not take as it is. Nothing of it is lost: a person decides. */
export function DeadEnvelopes({ queue }: { queue: QueueStatus }) {
  const { t } = usePanel();
  const dead = queue.items.filter(({ state }) => state === 'dead');
  if (dead.length === 0) return null;
  return (
    <section class="queue-dead" aria-labelledby="dead-title">
      <h4 id="dead-title">{t('queue.dead.title', { count: dead.length })}</h4>
      <p class="muted">{t('queue.dead.hint')}</p>
      <ul>
        {dead.map((item) => (
          <Dead key={item.seq} item={item} />
        ))}
      </ul>
    </section>
  );
}
