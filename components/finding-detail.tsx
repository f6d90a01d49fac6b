import { AnswerChooser } from './answer-chooser.tsx';
import { AnswerSearch } from './answer-search.tsx';
import { ClaimCard } from './claim-card.tsx';
import { DetailHead } from './detail-head.tsx';
import { DraftBox } from './draft-box.tsx';
import { EmergencyCard } from './emergency-card.tsx';
import { EvidenceText } from './evidence-text.tsx';
import { HelpPointList } from './help-point-list.tsx';
import { InsertBar } from './insert-bar.tsx';
import { isEmergency } from './is-emergency.ts';
import { usePanel } from './panel-context.ts';
import type { ChosenFinding, FindingItem } from './panel-view.ts';
import { ReferralWishes } from './referral-wishes.tsx';
import { SetAside } from './set-aside.tsx';

function Answering({ chosen }: { chosen: ChosenFinding }) {
  const { t } = usePanel();
  const { suggestion, draft, finding, wishes } = chosen;
  if (suggestion === undefined) return <p class="hint">{t('detail.loading')}</p>;
  if (suggestion.answers.length === 0 || draft === undefined) {
    return (
      <>
        <section class="block">
          <h3>{t('detail.noAnswer')}</h3>
          <p>{t('detail.noAnswerHint')}</p>
        </section>
        <ReferralWishes wishes={wishes} />
        <HelpPointList choices={suggestion.helpPoints} />
      </>
    );
  }
  return (
    <>
      <AnswerChooser choices={suggestion.answers} draft={draft} finding={finding} />
      <ReferralWishes wishes={wishes} />
      <HelpPointList choices={suggestion.helpPoints} draft={draft} />
      <DraftBox draft={draft} phrases={suggestion.phrases} />
    </>
  );
}

export function FindingDetail({ chosen, findings }: { chosen: ChosenFinding; findings: readonly FindingItem[] }) {
  const urgent = isEmergency(chosen);
  const { suggestion, key } = chosen;
  const { actions } = usePanel();
  const putAway = (claimId: string) => {
    actions.putAway(claimId);
    // its button goes with it
    document.getElementById('finding-title')?.focus();
  };
  return (
    <article class="detail" key={key} aria-labelledby="finding-title">
      <DetailHead chosen={chosen} findings={findings} />
      {urgent && <EmergencyCard chosen={chosen} />}
      <EvidenceText item={chosen} />
      {!urgent &&
        suggestion?.claims.map((claim) => {
          const match = chosen.finding.claims.find(({ id }) => id === claim.id);
          const isFound = match === undefined && chosen.foundClaims?.includes(claim.id) === true;
          return (
            <ClaimCard
              key={claim.id}
              claim={claim}
              facts={suggestion.facts}
              stance={chosen.stances?.[claim.id]}
              match={match}
              onPutAway={isFound ? () => putAway(claim.id) : undefined}
            />
          );
        })}
      {!urgent && suggestion !== undefined && <AnswerSearch chosen={chosen} />}
      {!urgent && <Answering chosen={chosen} />}
      <SetAside postKey={key} />
      {!urgent && chosen.draft !== undefined && <InsertBar chosen={chosen} />}
    </article>
  );
}
