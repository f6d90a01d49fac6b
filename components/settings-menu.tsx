import { useId, useRef } from 'preact/hooks';
import { draftPolicies } from '../core/answer/draft-policy.ts';
import { type UiLanguage, uiLanguages } from '../locales/translate.ts';
import { Icon } from './icon.tsx';
import { LogExport } from './log-export.tsx';
import { usePanel } from './panel-context.ts';
import type { PanelSettings } from './panel-view.ts';

/** Each language by its own name, in its own script. */
const ownNames: Record<UiLanguage, string> = {
  bg: 'Български',
  cs: 'Čeština',
  de: 'Deutsch',
  en: 'English',
  hr: 'Hrvatski',
  it: 'Italiano',
  pl: 'Polski',
  ro: 'Română',
};

function LanguageChoice({ settings }: { settings: PanelSettings }) {
  const { t, actions } = usePanel();
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{t('settings.language')}</label>
      <select
        id={id}
        value={settings.uiLanguage}
        onChange={({ currentTarget: { value } }) => actions.setSettings({ uiLanguage: value as UiLanguage })}
      >
        {uiLanguages.map((uiLanguage) => (
          <option key={uiLanguage} value={uiLanguage} lang={uiLanguage}>
            {ownNames[uiLanguage]}
          </option>
        ))}
      </select>
    </div>
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
