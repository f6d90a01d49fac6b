import type { Sentence } from '../core/guard/to-private.ts';
import { isEmergency } from './is-emergency.ts';
import { usePanel } from './panel-context.ts';
import type { ChosenFinding } from './panel-view.ts';

interface Parts {
  sentence: Sentence;
  chosen: ChosenFinding;
  /** stands below the text in hand instead of taking its place */
  isAdded?: boolean;
}

/** A ready sentence with what can be done with it; without a text in hand it can be copied only. */
export function GuardSentence({ sentence: { language, text }, chosen, isAdded = false }: Parts) {
  const { t, actions } = usePanel();
  const { draft, insertion } = chosen;
  // the text in hand is not shown while an emergency holds it back
  const isHeldBack = isEmergency(chosen) && chosen.areAnswersShown !== true;
  const isOver = insertion.state === 'posted' || insertion.state === 'standing' || insertion.state === 'inserting';
  const isTaken = draft?.text.includes(text) === true;
  const use = () => {
    actions.editDraft(isAdded && draft !== undefined ? `${draft.text.trimEnd()}\n\n${text}` : text);
    // the text stands further down, and this button goes
    document.getElementById('draft-heading')?.focus();
  };
  return (
    <>
      <p class="draft-text" lang={language}>
        {text}
      </p>
      <div class="buttons">
        {draft !== undefined && !isOver && !isTaken && !isHeldBack && (
          <button type="button" class="button" onClick={use}>
            {t(isAdded ? 'guard.add' : 'guard.use')}
          </button>
        )}
        <button type="button" class="button" onClick={() => actions.copyText(text)}>
          {t('guard.copy')}
        </button>
      </div>
      {isTaken && !isHeldBack && <p class="muted">{t('guard.taken')}</p>}
    </>
  );
}
