import { isBlank } from '../core/finding/blank-finding.ts';
import type { OwnText } from '../core/own-text/own-text.ts';
import { isPractice } from '../core/practice/is-practice.ts';
import { ActDetails } from './act-details.tsx';
import { AnswerChooser } from './answer-chooser.tsx';
import { AnswerSearch } from './answer-search.tsx';
import { ClaimCard } from './claim-card.tsx';
import { DetailHead } from './detail-head.tsx';
import { DoneElsewhere } from './done-elsewhere.tsx';
import { DraftBox } from './draft-box.tsx';
import { EmergencyCard } from './emergency-card.tsx';
import { EvidenceText } from './evidence-text.tsx';
import { GapButtons } from './gap-buttons.tsx';
import { HelpPointList } from './help-point-list.tsx';
import { HintLine } from './hint-line.tsx';
import { InsertBar } from './insert-bar.tsx';
import { isEmergency } from './is-emergency.ts';
import { LocalGap } from './local-gap.tsx';
import { NoteAtPost } from './note-at-post.tsx';
import { OwnTextPicker } from './own-text-picker.tsx';
import { usePanel } from './panel-context.ts';
import type { ChosenFinding, FindingItem } from './panel-view.ts';
import { PostGuard } from './post-guard.tsx';
import { ReferralWishes } from './referral-wishes.tsx';
import { SetAside } from './set-aside.tsx';
import { ThreadHistory } from './thread-history.tsx';

const answerGaps = ['no-answer', 'new-rumour'] as const;

function Answering({ chosen, ownTexts }: { chosen: ChosenFinding; ownTexts: readonly OwnText[] }) {
  const { t } = usePanel();
  const { suggestion, draft, finding, wishes } = chosen;
  if (suggestion === undefined) return <p class="hint">{t('detail.loading')}</p>;
  if (suggestion.answers.length === 0 || draft === undefined) {
    return (
      <>
        <section class="block">
          <h3>{t('detail.noAnswer')}</h3>
          <p>{t('detail.noAnswerHint')}</p>
          <GapButtons gaps={answerGaps} notes={chosen.notes} />
        </section>
        <ReferralWishes wishes={wishes} />
        <HelpPointList choices={suggestion.helpPoints} />
        <LocalGap chosen={chosen} />
      </>
    );
  }
  return (
    <>
      <AnswerChooser choices={suggestion.answers} draft={draft} finding={finding} />
      <GapButtons gaps={answerGaps} notes={chosen.notes} />
      <OwnTextPicker texts={ownTexts} draft={draft} />
      <ReferralWishes wishes={wishes} />
      <HelpPointList choices={suggestion.helpPoints} draft={draft} />
      <LocalGap chosen={chosen} />
      <DraftBox chosen={chosen} draft={draft} gloss={chosen.gloss} phrases={suggestion.phrases} />
    </>
  );
}

interface Parts {
  chosen: ChosenFinding;
  findings: readonly FindingItem[];
  ownTexts: readonly OwnText[];
}

export function FindingDetail({ chosen, findings, ownTexts }: Parts) {
  const urgent = isEmergency(chosen);
  const isAnswering = !urgent || chosen.areAnswersShown === true;
  // whoever is in danger, or under age, is the supervisor's matter at once
  const isFirst = urgent || chosen.isMinor === true;
  const { suggestion, key } = chosen;
  const { t, actions } = usePanel();
  const putAway = (claimId: string) => {
    actions.putAway(claimId);
    // its button goes with it
    document.getElementById('finding-title')?.focus();
  };
  return (
    <article class="detail" key={key} aria-labelledby="finding-title">
      <DetailHead chosen={chosen} findings={findings} />
      {chosen.team && <HintLine team={chosen.team} />}
      {urgent && <EmergencyCard chosen={chosen} />}
      {isFirst && chosen.team && <NoteAtPost postKey={key} team={chosen.team} isUrgent />}
      {isBlank(chosen.finding.post) ? <p class="hint">{t('page.privateNote')}</p> : <EvidenceText item={chosen} />}
      <PostGuard chosen={chosen} />
      <ThreadHistory history={chosen.day?.history} />
      {isAnswering &&
        suggestion?.claims.map((claim) => {
          const match = chosen.finding.claims.find(({ id }) => id === claim.id);
          const isFound = match === undefined && chosen.foundClaims?.includes(claim.id) === true;
          return (
            <ClaimCard
              key={claim.id}
              claim={claim}
              finding={chosen.finding}
              facts={suggestion.facts}
              stance={chosen.stances?.[claim.id]}
              match={match}
              onPutAway={isFound ? () => putAway(claim.id) : undefined}
            />
          );
        })}
      {isAnswering && suggestion !== undefined && <AnswerSearch chosen={chosen} />}
      {isAnswering && <Answering chosen={chosen} ownTexts={ownTexts} />}
      <ActDetails details={chosen.day?.details ?? {}} />
      {!isFirst && chosen.team && <NoteAtPost postKey={key} team={chosen.team} isUrgent={false} />}
      <SetAside postKey={key} />
      {!isPractice(key) && <DoneElsewhere start={chosen.day?.elsewhere} isAtPost />}
      {isAnswering && chosen.draft !== undefined && <InsertBar chosen={chosen} />}
    </article>
  );
}
