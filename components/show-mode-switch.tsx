import { ByOffice } from './by-office.tsx';
import type { SettingProps } from './setting-props.ts';
import { Tick } from './tick.tsx';

export function ShowModeSwitch({ words, settings, managed, onChange }: SettingProps) {
  return (
    <fieldset class="settings-group">
      <legend>{words.t('welcome.showMode.title')}</legend>
      <Tick
        label={words.t('welcome.showMode.label')}
        isOn={settings.showMode}
        isDisabled={managed.includes('showMode')}
        onChange={(showMode) => onChange({ showMode })}
      />
      <ByOffice words={words} managed={managed} name="showMode" />
    </fieldset>
  );
}
