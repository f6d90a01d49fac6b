import { countries } from '../core/pack/schema.ts';
import { ByOffice } from './by-office.tsx';
import type { SettingProps } from './setting-props.ts';
import { Tick } from './tick.tsx';

/** One at least: without any there would be no answers. */
export function CountryChoice({ words, settings, managed, onChange }: SettingProps) {
  const { t, countryName } = words;
  const isManaged = managed.includes('countries');
  const chosen = settings.countries;
  return (
    <fieldset class="settings-group">
      <legend>{t('welcome.countries.legend')}</legend>
      {countries.map((country) => {
        const isOn = chosen.includes(country);
        return (
          <Tick
            key={country}
            label={countryName(country)}
            isOn={isOn}
            isDisabled={isManaged || (isOn && chosen.length === 1)}
            onChange={(on) => onChange({ countries: countries.filter((other) => (other === country ? on : chosen.includes(other))) })}
          />
        );
      })}
      <ByOffice words={words} managed={managed} name="countries" />
    </fieldset>
  );
}
