import type { EmergencyCard } from '../core/pack/schema.ts';
import { Icon } from './icon.tsx';
import { usePanel } from './panel-context.ts';

type Entry = EmergencyCard['numbers'][number];

export function EmergencyNumber({ entry }: { entry: Entry }) {
  const { t, language, actions, date, list, languageName } = usePanel();
  const { number, label, languages, hours, verified, source } = entry;
  const spoken =
    languages === undefined ? t('emergency.languagesUnknown') : t('emergency.languages', { languages: list(languages.map(languageName)) });
  const checked =
    source.checked === undefined
      ? t('emergency.sourceUnchecked', { title: source.title })
      : t('emergency.sourceChecked', { title: source.title, date: date(source.checked) });
  const copy = t('emergency.copyNumber', { number });
  return (
    <li>
      <div class="number">
        <strong class="digits">{number}</strong>
        <button type="button" class="icon-button" aria-label={copy} title={copy} onClick={() => actions.copyText(number)}>
          <Icon name="copy" />
        </button>
      </div>
      <p class="number-for">{label[language]}</p>
      <p class="muted">
        {hours ?? t('emergency.hoursUnknown')} · {spoken}
      </p>
      <p class="muted small">
        {!verified && <strong class="caution">{t('emergency.notVerified')}</strong>} {checked}
      </p>
    </li>
  );
}
