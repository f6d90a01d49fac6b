import { mayBeAnswered } from '../core/answer/suggest.ts';
import type { EmergencyCard as Card } from '../core/pack/schema.ts';
import { EmergencyNumber } from './emergency-number.tsx';
import { Icon } from './icon.tsx';
import { usePanel } from './panel-context.ts';
import type { ChosenFinding, Told } from './panel-view.ts';
import { tellable } from './panel-view.ts';
import { pickText } from './pick-text.ts';

function Lines({ title, lines, kind }: { title: string; lines: Card['doFirst']; kind: 'do' | 'avoid' }) {
  const { language } = usePanel();
  const picked = pickText(lines, language);
  if (picked === undefined || picked.text.length === 0) return null;
  return (
    <div class="lines" data-kind={kind}>
      <h4>{title}</h4>
      <ul lang={picked.language}>
        {picked.text.map((line) => (
          <li key={line}>
            <Icon name={kind === 'do' ? 'check' : 'close'} />
            {line}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Numbers({ card, isPlaceNamed }: { card: Card; isPlaceNamed: boolean }) {
  const { t, countryName } = usePanel();
  return (
    <>
      <h4>{t('emergency.numbersOf', { country: countryName(card.country) })}</h4>
      {!isPlaceNamed && <p class="caution">{t('emergency.countryAssumed', { country: countryName(card.country) })}</p>}
      <ul class="numbers">
        {card.numbers.map((entry) => (
          <EmergencyNumber key={entry.number + entry.label.en} entry={entry} />
        ))}
      </ul>
    </>
  );
}

/** A sentence to the person, in the language of the post; copied by hand, because in an emergency nothing is inserted by us. */
function Write({ card, postLanguage }: { card: Card; postLanguage: string }) {
  const { t, actions } = usePanel();
  const picked = card.write && pickText(card.write, postLanguage);
  if (!picked) return null;
  return (
    <>
      <h4>{t('emergency.write')}</h4>
      <p class="draft-text" lang={picked.language}>
        {picked.text}
      </p>
      <button type="button" class="button" onClick={() => actions.copyText(picked.text)}>
        {t('draft.copy')}
      </button>
    </>
  );
}

function HandOver({ told }: { told: readonly Told[] }) {
  const { t, actions } = usePanel();
  return (
    <fieldset class="choices">
      <legend>{t('emergency.handOver')}</legend>
      {tellable.map((to) => (
        <button key={to} type="button" class="button" aria-pressed={told.includes(to)} onClick={() => actions.handOver(to)}>
          {t(`emergency.to.${to}`)}
        </button>
      ))}
      <p class="muted">{t('emergency.handOverHint')}</p>
    </fieldset>
  );
}

/** Stands before everything else, in place of answers. */
export function EmergencyCard({ chosen }: { chosen: ChosenFinding }) {
  const { t, language, actions } = usePanel();
  const { finding, suggestion, told = [] } = chosen;
  const card = suggestion?.card;
  return (
    <section class="card emergency" aria-labelledby="emergency-title">
      <h3 id="emergency-title">
        <Icon name="emergency" />
        {card?.title[language] ?? t('emergency.title')}
      </h3>
      {card === undefined && <p>{suggestion === undefined ? t('detail.loading') : t('emergency.noCard')}</p>}
      {card !== undefined && (
        <>
          <Lines title={t('emergency.doFirst')} lines={card.doFirst} kind="do" />
          <Numbers card={card} isPlaceNamed={finding.place !== undefined} />
          <Lines title={t('emergency.avoid')} lines={card.avoid} kind="avoid" />
          <Write card={card} postLanguage={finding.language.code} />
          <Lines title={t('emergency.doNotWrite')} lines={card.doNotWrite ?? {}} kind="avoid" />
          {card.reviews?.law === undefined && <p class="label">{t('emergency.draft')}</p>}
        </>
      )}
      <HandOver told={told} />
      <button type="button" class="button wide" onClick={() => actions.notEmergency()}>
        {t('emergency.notEmergency')} <kbd>e</kbd>
      </button>
      {mayBeAnswered(finding) && chosen.areAnswersShown !== true && (
        <button type="button" class="button quiet wide" onClick={() => actions.showAnswers()}>
          {t('emergency.showAnswers')}
        </button>
      )}
      <p class="muted">{t(chosen.areAnswersShown === true ? 'emergency.answersBelow' : 'emergency.noAnswers')}</p>
    </section>
  );
}
