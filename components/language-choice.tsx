import { useId } from 'preact/hooks';
import { type UiLanguage, uiLanguages } from '../locales/translate.ts';
import { ByOffice } from './by-office.tsx';
import { languageNames } from './language-names.ts';
import type { SettingProps } from './setting-props.ts';

export function LanguageChoice({ words, settings, managed, onChange }: SettingProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{words.t('settings.language')}</label>
      <select
        id={id}
        name="ui-language"
        value={settings.uiLanguage}
        disabled={managed.includes('uiLanguage')}
        onChange={({ currentTarget: { value } }) => onChange({ uiLanguage: value as UiLanguage })}
      >
        {uiLanguages.map((uiLanguage) => (
          <option key={uiLanguage} value={uiLanguage} lang={uiLanguage}>
            {languageNames[uiLanguage]}
          </option>
        ))}
      </select>
      <ByOffice words={words} managed={managed} name="uiLanguage" />
    </div>
  );
}
