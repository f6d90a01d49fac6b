import { fillFacts } from '../core/fact/fill-facts.ts';
import type { ClaimMatch, Finding } from '../core/finding/finding.ts';
import { isAnswerLanguage } from '../core/language.ts';
import type { Claim, Fact } from '../core/pack/schema.ts';
import { langOf } from './describe-finding.ts';
import { nameEntry } from './focus-entry.ts';
import { Icon } from './icon.tsx';
import { usePanel } from './panel-context.ts';
import type { Stance } from './panel-view.ts';
import { stances } from './panel-view.ts';
import { pickText } from './pick-text.ts';
import { quoteClaim } from './quote-evidence.ts';
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

/** What in the post made it look like the claim. */
function Quotes({ finding, claimId }: { finding: Finding; claimId: string }) {
  const { t } = usePanel();
  const quotes = quoteClaim(finding.post.text, finding.evidence, claimId);
  if (quotes.length === 0) return null;
  return (
    <>
      <h4>{t('claim.words')}</h4>
      <ul class="claim-words">
        {quotes.map((quote) => (
          <li key={quote}>
            <q lang={langOf(finding)} dir="auto">
              {quote}
            </q>
          </li>
        ))}
      </ul>
    </>
  );
}

interface StanceChoiceProps {
  claimId: string;
  given: Stance | undefined;
}

/** What the post does with the statement, as the counsellor reads it: one key each. */
function StanceChoice({ claimId, given }: StanceChoiceProps) {
  const { t, actions } = usePanel();
  return (
    <fieldset class="choices">
      <legend>{t('claim.question')}</legend>
      {stances.map((stance, index) => (
        <button
          key={stance}
          type="button"
          class="button"
          aria-pressed={stance === given}
          aria-keyshortcuts={String(index + 1)}
          onClick={() => actions.judgeClaim(claimId, stance)}
        >
          {t(`claim.stance.${stance}`)} <kbd>{index + 1}</kbd>
        </button>
      ))}
    </fieldset>
  );
}

interface ClaimCardProps {
  claim: Claim;
  finding: Finding;
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
export function ClaimCard({ claim, finding, facts, stance, match, onPutAway }: ClaimCardProps) {
  const { t, language } = usePanel();
  const myth = pickText(claim.myth, language);
  return (
    <section class="card claim" aria-label={t('claim.title')} tabIndex={-1} data-entry={nameEntry('claim', claim.id)}>
      <h3>
        <Icon name="claim" />
        {t('claim.title')}
      </h3>
      <p class="muted">{t(`claim.lead.${match?.stance ?? 'unknown'}`)}</p>
      <Quotes finding={finding} claimId={claim.id} />
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
      <StanceChoice claimId={claim.id} given={stance} />
      {onPutAway !== undefined && (
        <button type="button" class="button quiet" onClick={onPutAway}>
          {t('claim.putAway')}
        </button>
      )}
    </section>
  );
}
