import { useId, useState } from 'preact/hooks';
import type { Corrections } from '../core/correction/correct-finding.ts';
import type { Finding } from '../core/finding/finding.ts';
import { answerLanguages, type LanguageCode } from '../core/language.ts';
import { type Country, countries } from '../core/pack/schema.ts';
import { topicOf } from '../core/pack/topic-of.ts';
import { CorrectPlace } from './correct-place.tsx';
import { labelTopic } from './describe-finding.ts';
import { focusTitle } from './focus-title.ts';
import { usePanel } from './panel-context.ts';
import type { ChosenFinding } from './panel-view.ts';

interface Choice<T extends string> {
  value: T;
  onChange: (value: T) => void;
}

function LanguageChoice({ value, onChange, own }: Choice<LanguageCode | 'unknown'> & { own: LanguageCode | 'unknown' }) {
  const { t, languageName } = usePanel();
  const id = useId();
  // a post may be in a language without answers
  const offered = [...new Set([own, ...answerLanguages])].filter((code) => code !== 'unknown');
  return (
    <div class="field">
      <label for={id}>{t('correct.language')}</label>
      <select id={id} value={value} onChange={({ currentTarget }) => onChange(currentTarget.value as LanguageCode | 'unknown')}>
        {offered.map((code) => (
          <option key={code} value={code}>
            {languageName(code)}
          </option>
        ))}
        <option value="unknown">{t('row.languageUnknown')}</option>
      </select>
    </div>
  );
}

function TopicChoice({ value, onChange }: Choice<string>) {
  const panel = usePanel();
  const id = useId();
  const all = Object.keys(panel.labels.topics);
  const parts = (topic: string): string[] => all.filter((code) => code !== topic && topicOf(code) === topic);
  return (
    <div class="field">
      <label for={id}>{panel.t('correct.topic')}</label>
      <select id={id} value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
        {value === '' && <option value="">{panel.t('correct.topicNone')}</option>}
        {all
          .filter((code) => topicOf(code) === code)
          .map((topic) => (
            <optgroup key={topic} label={labelTopic(topic, panel)}>
              {parts(topic).map((code) => (
                <option key={code} value={code}>
                  {labelTopic(code, panel)}
                </option>
              ))}
            </optgroup>
          ))}
      </select>
    </div>
  );
}

function CountryChoice({ value, onChange }: Choice<Country | 'none'>) {
  const { t, countryName } = usePanel();
  const name = useId();
  return (
    <fieldset class="segments">
      <legend>{t('correct.country')}</legend>
      {[...countries, 'none' as const].map((code) => (
        <label key={code}>
          <input type="radio" name={name} checked={value === code} onChange={() => onChange(code)} />
          <span>{code === 'none' ? t('correct.countryNone') : countryName(code)}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** With one press for all three, since a select changes with every arrow key. */
function CorrectCodes({ finding }: { finding: Finding }) {
  const { t, actions } = usePanel();
  const now = { language: finding.language.code, topic: finding.topics[0]?.id ?? '', country: finding.country ?? ('none' as const) };
  const [language, setLanguage] = useState(now.language);
  const [topic, setTopic] = useState(now.topic);
  const [country, setCountry] = useState<Country | 'none'>(now.country);
  const change: Corrections = {
    ...(language === now.language ? {} : { language }),
    ...(topic === now.topic ? {} : { topic }),
    ...(country === now.country ? {} : { country }),
  };
  const isChanged = Object.keys(change).length > 0;
  return (
    <form
      class="correct-codes"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isChanged) return;
        focusTitle();
        actions.correct(change);
      }}
    >
      <LanguageChoice value={language} own={now.language} onChange={setLanguage} />
      <TopicChoice value={topic} onChange={setTopic} />
      <CountryChoice value={country} onChange={setCountry} />
      <button type="submit" class="button" aria-disabled={!isChanged}>
        {t('correct.apply')}
      </button>
    </form>
  );
}

/** What Pomost took the post for, put right by whoever can read it. */
export function CorrectFinding({ chosen: { finding, notes } }: { chosen: ChosenFinding }) {
  const { t } = usePanel();
  const { language, topics, country, place } = finding;
  return (
    <details class="fold correct">
      <summary>{t('correct.title')}</summary>
      <CorrectCodes key={`${language.code} ${topics[0]?.id} ${country}`} finding={finding} />
      <CorrectPlace key={place?.id ?? ''} place={place} search={notes?.places} />
    </details>
  );
}
