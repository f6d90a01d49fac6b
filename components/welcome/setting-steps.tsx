import { ByOffice } from '../by-office.tsx';
import { CountryChoice } from '../country-choice.tsx';
import { DraftPolicyChoice } from '../draft-policy-choice.tsx';
import { LanguageChoice } from '../language-choice.tsx';
import { LineField } from '../line-field.tsx';
import { RoleChoice } from '../role-choice.tsx';
import { SignOffSettings } from '../sign-off-settings.tsx';
import { Step } from './step.tsx';
import { useWelcome } from './welcome-context.ts';

/** As long as the name of a device may be, in characters. */
const mostPseudonym = 40;

export function LanguageStep() {
  const { words, given } = useWelcome();
  return (
    <Step name="language">
      <p class="muted">{words.t('welcome.language.hint')}</p>
      <LanguageChoice {...given} />
    </Step>
  );
}

export function PersonStep() {
  const { words, given } = useWelcome();
  const { settings, managed, onChange } = given;
  return (
    <Step name="person">
      <RoleChoice {...given} />
      <LineField
        label={words.t('welcome.person.pseudonym')}
        hint={words.t('welcome.person.pseudonymHint')}
        value={settings.pseudonym}
        most={mostPseudonym}
        isDisabled={managed.includes('pseudonym')}
        onChange={(pseudonym) => onChange({ pseudonym })}
      />
      <ByOffice words={words} managed={managed} name="pseudonym" />
    </Step>
  );
}

export function CountriesStep() {
  const { words, given } = useWelcome();
  return (
    <Step name="countries">
      <p class="muted">{words.t('welcome.countries.hint')}</p>
      <CountryChoice {...given} />
    </Step>
  );
}

export function TextsStep() {
  const { words, given } = useWelcome();
  return (
    <Step name="texts">
      <p class="muted">{words.t('welcome.texts.hint')}</p>
      <DraftPolicyChoice {...given} />
      <SignOffSettings {...given} />
    </Step>
  );
}
