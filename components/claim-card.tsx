import { fillFacts } from '../core/fact/fill-facts.ts';
import type { ClaimMatch } from '../core/finding/finding.ts';
import { isAnswerLanguage } from '../core/language.ts';
import type { Claim, Fact } from '../core/pack/schema.ts';
import { nameEntry } from './focus-entry.ts';
import { Icon } from './icon.tsx';
import { usePanel } from './panel-context.ts';
import type { Stance } from './panel-view.ts';
import { stances } from './panel-view.ts';
import { pickText } from './pick-text.ts';
import { SourceList } from './source-list.tsx';

interface ParagraphProps {
  title: string;
  texts: Claim['fact'];
  facts: readonly Fact[];
}

/** With the amounts and deadlines of today. */
function Paragraph({ title, texts, facts }: ParagraphProps) {
  const { language, today } = usePanel();
  const picked = pickText(texts, language);
  if (picked === undefined) return null;
  const { text } = fillFacts(picked.text, { facts, today, language: isAnswerLanguage(picked.language) ? picked.language : 'en' });
  return (
    <>
      <h4>{title}</h4>
      <p lang={picked.language}>{text}</p>
    </>
  );
}

function Sources({ claim }: { claim: Claim }) {
  const { t } = usePanel();
  return (
    <details class="fold">
      <summary>{t('claim.sources')}</summary>
      <SourceList sources={claim.sources} />
    </details>
  );
}

function Standing({ claim }: { claim: Claim }) {
  const { t, date, today } = usePanel();
  const isOverdue = claim.reviewBy < today;
  return (
    <>
      <p class="muted">
        {claim.lawAsOf !== undefined && `${t('claim.lawAsOf', { date: date(claim.lawAsOf) })} `}
        {!isOverdue && t('claim.reviewBy', { date: date(claim.reviewBy) })}
      </p>
      {isOverdue && <p class="caution">{t('claim.overdue', { date: date(claim.reviewBy) })}</p>}
      {claim.unsure !== undefined && (
        <p class="caution">
          {t('claim.unsure')} {claim.unsure}
        </p>
      )}
      {claim.reviews?.law === undefined && <p class="label">{t('claim.draft')}</p>}
    </>
  );
}

interface ClaimCardProps {
  claim: Claim;
  /** that its texts name */
  facts: readonly Fact[];
  /** what the counsellor said the post does with it */
  stance: Stance | undefined;
  /** what in the post brought it here; undefined where the counsellor looked it up */
  match: ClaimMatch | undefined;
  /** where it can be put away again */
  onPutAway: (() => void) | undefined;
}

/** Says what is known of a statement, never of the person who wrote. */
export function ClaimCard({ claim, facts, stance: given, match, onPutAway }: ClaimCardProps) {
  const { t, language, actions } = usePanel();
  const myth = pickText(claim.myth, language);
  return (
    <section class="card claim" aria-label={t('claim.title')} tabIndex={-1} data-entry={nameEntry('claim', claim.id)}>
      <h3>
        <Icon name="claim" />
        {t('claim.title')}
      </h3>
      <p class="muted">{t(`claim.lead.${match?.stance ?? 'unknown'}`)}</p>
      {match?.wording !== undefined && (
        <p class="muted">
          {t('claim.like')} <q dir="auto">{match.wording}</q>
        </p>
      )}
      <Paragraph title={t('claim.fact')} texts={claim.fact} facts={facts} />
      <h4>{t('claim.myth')}</h4>
      <p>
        {myth !== undefined && <q lang={myth.language}>{myth.text}</q>} <strong>{t(`claim.verdict.${claim.verdict}`)}</strong>
      </p>
      <Paragraph title={t('claim.why')} texts={claim.why} facts={facts} />
      <Paragraph title={t('claim.nextStep')} texts={claim.nextStep} facts={facts} />
      <Standing claim={claim} />
      <Sources claim={claim} />
      <fieldset class="choices">
        <legend>{t('claim.question')}</legend>
        {stances.map((stance) => (
          <button
            key={stance}
            type="button"
            class="button"
            aria-pressed={stance === given}
            onClick={() => actions.judgeClaim(claim.id, stance)}
          >
            {t(`claim.stance.${stance}`)}
          </button>
        ))}
      </fieldset>
      {onPutAway !== undefined && (
        <button type="button" class="button quiet" onClick={onPutAway}>
          {t('claim.putAway')}
        </button>
      )}
    </section>
  );
}
