import { useId } from 'preact/hooks';
import { answerLanguages } from '../core/language.ts';
import { countries } from '../core/pack/schema.ts';
import { topicOf } from '../core/pack/topic-of.ts';
import { consents, type RegisteredSpace, spaceRules } from '../core/space/space.ts';
import { labelTopic } from './describe-finding.ts';
import { usePanel } from './panel-context.ts';

/** undefined: the part goes */
export type ChangeSpace = (part: { [K in keyof RegisteredSpace]?: RegisteredSpace[K] | undefined }) => void;

interface ChoiceProps {
  space: RegisteredSpace;
  change: ChangeSpace;
}

const usualDays = [1, 2, 3, 5, 7, 10, 14, 21, 30, 60, 90];

export function EveryChoice({ space: { everyDays }, change }: ChoiceProps) {
  const { t } = usePanel();
  const id = useId();
  const offered = [...new Set([...usualDays, everyDays])].sort((a, b) => a - b);
  return (
    <div class="field">
      <label for={id}>{t('round.field.every')}</label>
      <select id={id} value={everyDays} onChange={({ currentTarget: { value } }) => change({ everyDays: Number(value) })}>
        {offered.map((days) => (
          <option key={days} value={days}>
            {days === 1 ? t('round.everyDay') : t('round.every', { count: days })}
          </option>
        ))}
      </select>
    </div>
  );
}

export function CountryChoice({ space: { country }, change }: ChoiceProps) {
  const { t, countryName } = usePanel();
  const name = useId();
  return (
    <fieldset class="segments" aria-describedby={`${name}-hint`}>
      <legend>{t('round.field.country')}</legend>
      {[undefined, ...countries].map((code) => (
        <label key={code ?? 'none'}>
          <input type="radio" name={name} checked={country === code} onChange={() => change({ country: code })} />
          <span>{code === undefined ? t('round.noCountry') : countryName(code)}</span>
        </label>
      ))}
      <p id={`${name}-hint`} class="muted">
        {t('round.countryHint')}
      </p>
    </fieldset>
  );
}

export function LanguageBoxes({ space: { languages }, change }: ChoiceProps) {
  const { t, languageName } = usePanel();
  return (
    <fieldset class="boxes">
      <legend>{t('round.field.languages')}</legend>
      {answerLanguages.map((language) => (
        <label key={language}>
          <input
            type="checkbox"
            checked={languages.includes(language)}
            onChange={({ currentTarget: { checked } }) =>
              change({ languages: checked ? [...languages, language] : languages.filter((other) => other !== language) })
            }
          />
          <span>{languageName(language)}</span>
        </label>
      ))}
    </fieldset>
  );
}

export function TopicChoice({ space: { topic }, change }: ChoiceProps) {
  const panel = usePanel();
  const { t, labels } = panel;
  const id = useId();
  const topics = Object.keys(labels.topics).filter((code) => topicOf(code) === code);
  const offered = topic === undefined || topics.includes(topic) ? topics : [...topics, topic];
  return (
    <div class="field">
      <label for={id}>{t('round.field.topic')}</label>
      <select id={id} value={topic ?? ''} onChange={({ currentTarget: { value } }) => change({ topic: value === '' ? undefined : value })}>
        <option value="">{t('round.noTopic')}</option>
        {offered.map((code) => (
          <option key={code} value={code}>
            {labelTopic(code, panel)}
          </option>
        ))}
      </select>
    </div>
  );
}

export function ConsentChoice({ space: { consent }, change }: ChoiceProps) {
  const { t } = usePanel();
  const name = useId();
  return (
    <fieldset class="segments">
      <legend>{t('round.field.consent')}</legend>
      {consents.map((each) => (
        <label key={each}>
          <input type="radio" name={name} checked={consent === each} onChange={() => change({ consent: each })} />
          <span>{t(`round.consent.${each}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}

export function RuleBoxes({ space: { rules }, change }: ChoiceProps) {
  const { t } = usePanel();
  return (
    <fieldset class="boxes">
      <legend>{t('round.field.rules')}</legend>
      {spaceRules.map((rule) => (
        <label key={rule}>
          <input
            type="checkbox"
            checked={rules[rule] === true}
            onChange={({ currentTarget: { checked } }) => change({ rules: { ...rules, [rule]: checked } })}
          />
          <span>{t(`round.rule.${rule}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
