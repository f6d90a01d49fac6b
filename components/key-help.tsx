import { useEffect, useRef } from 'preact/hooks';
import type { TextKey } from '../locales/translate.ts';
import { Icon } from './icon.tsx';
import { usePanel } from './panel-context.ts';

const keys: readonly [keys: readonly string[], meaning: TextKey & `keys.${string}`][] = [
  [['j', 'k'], 'keys.move'],
  [['Enter'], 'keys.open'],
  [['Esc'], 'keys.back'],
  [['/'], 'keys.search'],
  [['i', 'Ctrl Enter'], 'keys.insert'],
  [['c'], 'keys.copy'],
  [['g'], 'keys.show'],
  [['s'], 'keys.skip'],
  [['n'], 'keys.notRelevant'],
  [['e'], 'keys.notEmergency'],
  [['u'], 'keys.undo'],
  [['?'], 'keys.help'],
];

export function KeyHelp({ onClose }: { onClose: () => void }) {
  const { t } = usePanel();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    button.current?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <section class="card key-help" aria-labelledby="keys-title">
      <div class="card-head">
        <h2 id="keys-title">{t('keys.title')}</h2>
        <button type="button" class="icon-button" ref={button} aria-label={t('header.close')} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      <p class="muted">{t('keys.hint')}</p>
      <dl>
        {keys.map(([names, meaning]) => (
          <div key={meaning}>
            <dt>
              {names.map((name) => (
                <kbd key={name}>{name}</kbd>
              ))}
            </dt>
            <dd>{t(meaning as 'keys.move')}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
