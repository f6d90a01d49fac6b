import { useEffect, useRef } from 'preact/hooks';
import type { TextKey } from '../locales/translate.ts';
import { Icon } from './icon.tsx';
import { usePanel } from './panel-context.ts';
import { pages } from './panel-nav.tsx';

type Meaning = TextKey & (`keys.${string}` | `nav.${string}` | `notes.keys.${string}` | 'round.keyNext' | 'day.keyElsewhere');

/** All keys of the panel; the pages by their names. */
export const helpKeys: readonly (readonly [keys: readonly string[], meaning: Meaning])[] = [
  [['j', 'k'], 'keys.move'],
  [['Enter'], 'keys.open'],
  [['Esc'], 'keys.back'],
  [['/'], 'keys.search'],
  [['i', 'Ctrl Enter'], 'keys.insert'],
  [['c'], 'keys.copy'],
  [['a'], 'keys.acceptRisks'],
  [['l'], 'keys.latin'],
  [['g'], 'keys.show'],
  [['s'], 'keys.skip'],
  [['n'], 'keys.notRelevant'],
  [['e'], 'keys.notEmergency'],
  [['1', '2', '3', '4'], 'keys.stance'],
  [['w'], 'notes.keys.wrong'],
  [['x'], 'notes.keys.noAnswer'],
  [['m'], 'notes.keys.rumour'],
  [['o'], 'round.keyNext'],
  [['h'], 'day.keyElsewhere'],
  ...pages.map(({ key, screen }) => [[key], `nav.${screen}`] as const),
  [['u'], 'keys.undo'],
  [['.'], 'keys.showMode'],
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
        {helpKeys.map(([names, meaning]) => (
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
