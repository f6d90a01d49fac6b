import { useId } from 'preact/hooks';
import { markers } from '../core/settings.ts';
import { ByOffice } from './by-office.tsx';
import type { SettingProps } from './setting-props.ts';

export function MarkerChoice({ words, settings, managed, onChange }: SettingProps) {
  const name = useId();
  return (
    <fieldset class="segments" disabled={managed.includes('marker')}>
      <legend>{words.t('settings.marker')}</legend>
      {markers.map((marker) => (
        <label key={marker}>
          <input type="radio" name={name} checked={settings.marker === marker} onChange={() => onChange({ marker })} />
          <span>{words.t(`settings.markers.${marker}`)}</span>
        </label>
      ))}
      <ByOffice words={words} managed={managed} name="marker" />
    </fieldset>
  );
}
