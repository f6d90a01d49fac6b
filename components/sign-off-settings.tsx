import type { SignOff } from '../core/settings.ts';
import { ByOffice } from './by-office.tsx';
import { LineField } from './line-field.tsx';
import type { SettingProps } from './setting-props.ts';
import { Tick } from './tick.tsx';

/** As long as a team's name may be, in characters. */
const mostTeam = 80;

/** What the last line of a full answer says. */
export function SignOffSettings({ words, settings: { signOff }, managed, onChange }: SettingProps) {
  const { t } = words;
  const isDisabled = managed.includes('signOff');
  const change = (part: Partial<SignOff>) => onChange({ signOff: { ...signOff, ...part } });
  return (
    <fieldset class="settings-group">
      <legend>{t('welcome.signOff.title')}</legend>
      <ByOffice words={words} managed={managed} name="signOff" />
      <LineField
        label={t('welcome.signOff.team')}
        hint={t('welcome.signOff.teamHint')}
        value={signOff.team}
        most={mostTeam}
        isDisabled={isDisabled}
        onChange={(team) => change({ team })}
      />
      <Tick label={t('welcome.signOff.free')} isOn={signOff.free} isDisabled={isDisabled} onChange={(free) => change({ free })} />
      <Tick
        label={t('welcome.signOff.general')}
        isOn={signOff.general}
        isDisabled={isDisabled}
        onChange={(general) => change({ general })}
      />
    </fieldset>
  );
}
