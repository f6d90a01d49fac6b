import { useId } from 'preact/hooks';
import { roles } from '../core/settings.ts';
import { ByOffice } from './by-office.tsx';
import type { SettingProps } from './setting-props.ts';

export function RoleChoice({ words, settings, managed, onChange }: SettingProps) {
  const name = useId();
  return (
    <fieldset class="settings-group" disabled={managed.includes('role')}>
      <legend>{words.t('welcome.person.role')}</legend>
      {roles.map((role) => (
        <label key={role} class="tick">
          <input type="radio" name={name} value={role} checked={settings.role === role} onChange={() => onChange({ role })} />
          <span>{words.t(`welcome.person.roles.${role}`)}</span>
        </label>
      ))}
      <p class="muted" aria-live="polite">
        {words.t(`welcome.person.now.${settings.role}`)}
      </p>
      <ByOffice words={words} managed={managed} name="role" />
    </fieldset>
  );
}
