import { canCopy, canInsert, isBlocking } from './can-insert.ts';
import { InsertionStatus } from './insertion-status.tsx';
import { usePanel } from './panel-context.ts';
import type { ChosenFinding } from './panel-view.ts';

/** What is missing, in words; the button is told apart from it by `aria-describedby`. */
function Problems({ chosen }: { chosen: ChosenFinding }) {
  const { t } = usePanel();
  return (
    <div id="draft-problems">
      {chosen.draft?.problems.filter(isBlocking).map((problem) => (
        <p key={problem} class="caution">
          {t(`draft.problem.${problem}`)}
        </p>
      ))}
    </div>
  );
}

/** Stays at the foot of the panel, so that Insert and what became of it need no scrolling. */
export function InsertBar({ chosen }: { chosen: ChosenFinding }) {
  const { t, actions } = usePanel();
  const isReady = canInsert(chosen);
  const isCopyable = canCopy(chosen);
  const { state } = chosen.insertion;
  const isAsking = state === 'other-composer';
  return (
    <div class="insert-bar">
      <InsertionStatus insertion={chosen.insertion} />
      {state !== 'posted' && state !== 'standing' && (
        <>
          <Problems chosen={chosen} />
          {state === 'idle' && isReady && <p class="muted">{t('draft.hint')}</p>}
        </>
      )}
      <div class="buttons">
        {state === 'standing' ? (
          <button type="button" class="button primary" onClick={() => actions.focusComposer()}>
            {t('insertion.toComposer')}
          </button>
        ) : (
          state !== 'posted' && (
            <button
              type="button"
              class="button primary"
              aria-disabled={!isReady}
              aria-describedby="draft-problems"
              aria-keyshortcuts="Control+Enter"
              onClick={() => isReady && actions.insert({ anyComposer: isAsking })}
            >
              {isAsking ? t('draft.insertAnyway') : t('draft.insert')}
            </button>
          )
        )}
        <button type="button" class="button" aria-disabled={!isCopyable} onClick={() => isCopyable && actions.copy()}>
          {t('draft.copy')}
        </button>
      </div>
    </div>
  );
}
