import { useId } from 'preact/hooks';
import { draftPolicies } from '../core/answer/draft-policy.ts';
import { ByOffice } from './by-office.tsx';
import type { SettingProps } from './setting-props.ts';

export function DraftPolicyChoice({ words, settings, managed, onChange }: SettingProps) {
  const name = useId();
  return (
    <fieldset class="segments" disabled={managed.includes('draftPolicy')}>
      <legend>{words.t('settings.drafts')}</legend>
      {draftPolicies.map((draftPolicy) => (
        <label key={draftPolicy}>
          <input
            type="radio"
            name={name}
            value={draftPolicy}
            checked={settings.draftPolicy === draftPolicy}
            onChange={() => onChange({ draftPolicy })}
          />
          <span>{words.t(`settings.draftPolicies.${draftPolicy}`)}</span>
        </label>
      ))}
      <ByOffice words={words} managed={managed} name="draftPolicy" />
    </fieldset>
  );
}
