import { isOwn } from '../core/answer/draft.ts';
import { AfterAnswer } from './after-answer.tsx';
import { canCopy, canInsert, isAskedAbout, isToldHere } from './can-insert.ts';
import { sayHint } from './hint-line.tsx';
import { InsertionStatus } from './insertion-status.tsx';
import { usePanel } from './panel-context.ts';
import type { ChosenFinding } from './panel-view.ts';
import { sayDays } from './say-days.ts';
import { UseWarnings } from './use-warnings.tsx';

/** What is missing, in words; the button is told apart from it by `aria-describedby`. */
function Problems({ chosen }: { chosen: ChosenFinding }) {
  const { t, date, today } = usePanel();
  const { answer } = chosen.draft ?? {};
  const days = answer && sayDays({ from: answer.validFrom, until: answer.validTo }, { t, date, today });
  return (
    <div id="draft-problems">
      {chosen.draft?.problems.filter(isToldHere).map((problem) => (
        <p key={problem} class="caution">
          {problem === 'not-valid' ? t('draft.problem.not-valid', { days: days ?? '' }) : t(`draft.problem.${problem}`)}
        </p>
      ))}
    </div>
  );
}

/** Insert, or go there once it stands; a second press says yes to what was asked. */
function InsertButton({ chosen }: { chosen: ChosenFinding }) {
  const { t, actions } = usePanel();
  const { insertion } = chosen;
  const isReady = canInsert(chosen);
  const isAsking = insertion.state === 'other-composer';
  const evenDraft = isAsking || isAskedAbout(insertion, 'insert');
  if (insertion.state === 'posted' && !isReady) return null;
  if (insertion.state === 'standing') {
    return (
      <button type="button" class="button primary" onClick={() => actions.focusComposer()}>
        {t('insertion.toComposer')}
      </button>
    );
  }
  return (
    <button
      type="button"
      class="button primary"
      aria-disabled={!isReady}
      aria-describedby="draft-problems"
      aria-keyshortcuts="Control+Enter"
      onClick={() => isReady && actions.insert({ anyComposer: isAsking, evenDraft })}
    >
      {evenDraft ? t('draft.insertAnyway') : t('draft.insert')}
    </button>
  );
}

function CopyButton({ chosen }: { chosen: ChosenFinding }) {
  const { t, actions } = usePanel();
  const isCopyable = canCopy(chosen);
  const evenDraft = isAskedAbout(chosen.insertion, 'copy');
  return (
    <button type="button" class="button" aria-disabled={!isCopyable} onClick={() => isCopyable && actions.copy({ evenDraft })}>
      {evenDraft ? t('draft.copyAnyway') : t('draft.copy')}
    </button>
  );
}

/** Said once more before the text goes in; it keeps nobody from inserting. */
function ColleagueAnswered({ chosen: { team } }: { chosen: ChosenFinding }) {
  const panel = usePanel();
  const answered = team?.hints.find(({ state }) => state === 'answered');
  return answered === undefined ? null : <p class="caution">{sayHint(answered, panel)}</p>;
}

/** Stays at the foot of the panel, so that Insert and what became of it need no scrolling. */
export function InsertBar({ chosen }: { chosen: ChosenFinding }) {
  const { t, actions } = usePanel();
  const { insertion } = chosen;
  return (
    <div class="insert-bar">
      <InsertionStatus insertion={insertion} isMinor={chosen.isMinor === true} />
      {insertion.state === 'posted' && <AfterAnswer after={chosen.day?.after} />}
      <UseWarnings chosen={chosen} />
      {insertion.state !== 'posted' && insertion.state !== 'standing' && <ColleagueAnswered chosen={chosen} />}
      {insertion.state !== 'posted' && insertion.state !== 'standing' && (
        <>
          <Problems chosen={chosen} />
          {insertion.state === 'idle' && canInsert(chosen) && <p class="muted">{t('draft.hint')}</p>}
        </>
      )}
      <div class="buttons">
        <InsertButton chosen={chosen} />
        <CopyButton chosen={chosen} />
        {insertion.state === 'unreviewed' && insertion.about === 'unreviewed' && chosen.draft && !isOwn(chosen.draft) && (
          <button type="button" class="button" onClick={() => actions.confirmSource()}>
            {t('draft.confirmSource')}
          </button>
        )}
      </div>
    </div>
  );
}
