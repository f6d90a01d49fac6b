import { usePanel } from './panel-context.ts';
import type { PanelView } from './panel-view.ts';

interface Parts {
  asking: NonNullable<PanelView['asking']>;
  chosenKey: string | undefined;
}

/** Asked once, when the reply box emptied and nothing was seen. */
export function AskingBar({ asking: { key }, chosenKey }: Parts) {
  const { t, actions } = usePanel();
  return (
    <section class="card asking" aria-labelledby="asking-title">
      <h2 id="asking-title">{t('asking.question')}</h2>
      <p>{t('asking.why')}</p>
      <div class="buttons">
        <button type="button" class="button primary" onClick={() => actions.confirmPosted(true)}>
          {t('asking.yes')}
        </button>
        <button type="button" class="button" onClick={() => actions.confirmPosted(false)}>
          {t('asking.no')}
        </button>
        {key !== undefined && key !== chosenKey && (
          <button type="button" class="button quiet" onClick={() => actions.choose(key)}>
            {t('asking.open')}
          </button>
        )}
      </div>
    </section>
  );
}
