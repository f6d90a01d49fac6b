import { useId, useRef } from 'preact/hooks';
import { draftPolicies } from '../core/answer/draft-policy.ts';
import { uiLanguages } from '../locales/translate.ts';
import { Icon } from './icon.tsx';
import { LogExport } from './log-export.tsx';
import { usePanel } from './panel-context.ts';
import type { PanelSettings } from './panel-view.ts';

const ownNames = { en: 'English', de: 'Deutsch' } as const;

function LanguageChoice({ settings }: { settings: PanelSettings }) {
  const { t, actions } = usePanel();
  const name = useId();
  return (
    <fieldset class="segments">
      <legend>{t('settings.language')}</legend>
      {uiLanguages.map((uiLanguage) => (
        <label key={uiLanguage} lang={uiLanguage}>
          <input
            type="radio"
            name={name}
            checked={settings.uiLanguage === uiLanguage}
            onChange={() => actions.setSettings({ uiLanguage })}
          />
          <span>{ownNames[uiLanguage]}</span>
        </label>
      ))}
    </fieldset>
  );
}

function MarkerChoice({ settings }: { settings: PanelSettings }) {
  const { t, actions } = usePanel();
  const name = useId();
  return (
    <fieldset class="segments">
      <legend>{t('settings.marker')}</legend>
      {(['chosen', 'all', 'none'] as const).map((marker) => (
        <label key={marker}>
          <input type="radio" name={name} checked={settings.marker === marker} onChange={() => actions.setSettings({ marker })} />
          <span>{t(`settings.markers.${marker}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}

function DraftPolicyChoice({ settings }: { settings: PanelSettings }) {
  const { t, actions } = usePanel();
  const name = useId();
  return (
    <fieldset class="segments">
      <legend>{t('settings.drafts')}</legend>
      {draftPolicies.map((draftPolicy) => (
        <label key={draftPolicy}>
          <input
            type="radio"
            name={name}
            value={draftPolicy}
            checked={settings.draftPolicy === draftPolicy}
            onChange={() => actions.setSettings({ draftPolicy })}
          />
          <span>{t(`settings.draftPolicies.${draftPolicy}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}

export function SettingsMenu({ settings, onKeys }: { settings: PanelSettings; onKeys: () => void }) {
  const { t } = usePanel();
  const menu = useRef<HTMLDetailsElement>(null);
  const close = () => {
    if (menu.current === null) return;
    menu.current.open = false;
    menu.current.querySelector('summary')?.focus();
  };
  const showKeys = () => {
    close();
    onKeys();
  };
  return (
    <details
      class="menu"
      ref={menu}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || menu.current?.open !== true) return;
        event.preventDefault();
        close();
      }}
    >
      <summary class="icon-button" aria-label={t('header.settings')} title={t('header.settings')}>
        <Icon name="settings" />
      </summary>
      <div class="menu-body">
        <LanguageChoice settings={settings} />
        <MarkerChoice settings={settings} />
        <DraftPolicyChoice settings={settings} />
        <LogExport />
        <div class="buttons">
          <button type="button" class="button" aria-keyshortcuts="?" onClick={showKeys}>
            {t('settings.keys')} <kbd>?</kbd>
          </button>
          <button type="button" class="button" onClick={close}>
            {t('header.close')}
          </button>
        </div>
      </div>
    </details>
  );
}
