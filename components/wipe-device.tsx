import { useEffect, useRef } from 'preact/hooks';
import type { DeviceView } from './device-view.ts';
import { listLosses } from './list-losses.ts';
import { usePanel } from './panel-context.ts';

type Wipe = DeviceView['wipe'];

function Asked({ losses }: Pick<Extract<Wipe, { state: 'asking' }>, 'losses'>) {
  const panel = usePanel();
  const { t, actions } = panel;
  const heading = useRef<HTMLHeadingElement>(null);
  // the button that had the focus is gone
  useEffect(() => heading.current?.focus(), []);
  const lines = losses === undefined ? [] : listLosses(losses, panel);
  return (
    <>
      <h3 ref={heading} tabIndex={-1}>
        {t('wipe.lost')}
      </h3>
      {lines.length === 0 && <p>{t(losses === undefined ? 'wipe.unknown' : 'wipe.nothing')}</p>}
      {lines.length > 0 && (
        <ul class="wipe-losses">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {losses !== undefined && losses.acts > 0 && (
        <button type="button" class="button wide" onClick={() => actions.exportLog('csv')}>
          {t('wipe.saveFirst')}
        </button>
      )}
      <button type="button" class="button wide" onClick={() => actions.keepAll()}>
        {t('wipe.cancel')}
      </button>
      <p class="caution">{t('wipe.final')}</p>
      <button type="button" class="button wide danger" onClick={() => actions.wipe()}>
        {t('wipe.now')}
      </button>
    </>
  );
}

/** Everything goes, in two steps: the second says what would be lost and offers to save it. */
export function WipeDevice({ wipe }: { wipe: Wipe }) {
  const { t, actions } = usePanel();
  return (
    <fieldset class="settings-group wipe" data-state={wipe.state}>
      <legend>{t('wipe.title')}</legend>
      {wipe.state === 'asking' ? <Asked {...wipe} /> : <p class="muted">{t('wipe.hint')}</p>}
      {wipe.state === 'failed' && (
        <p class="caution" role="alert">
          {t('wipe.failed')}
        </p>
      )}
      {wipe.state === 'wiping' && <p role="status">{t('wipe.wiping')}</p>}
      {(wipe.state === 'idle' || wipe.state === 'failed') && (
        <button type="button" class="button wide danger" onClick={() => actions.askWipe()}>
          {t('wipe.start')}
        </button>
      )}
    </fieldset>
  );
}
