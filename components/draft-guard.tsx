import { useMemo } from 'preact/hooks';
import { isBlank } from '../core/finding/blank-finding.ts';
import { findInDraft, listPublicTexts } from '../core/guard/find-in-draft.ts';
import { sayToPrivate } from '../core/guard/to-private.ts';
import { usePanel } from './panel-context.ts';
import type { ChosenFinding } from './panel-view.ts';
import { PersonalPieces } from './personal-pieces.tsx';

function Instead({ chosen: { draft, finding, isMinor } }: { chosen: ChosenFinding }) {
  const { t, actions } = usePanel();
  if (isMinor) return <p>{t('guard.minor.noPrivate')}</p>;
  const { text } = sayToPrivate('askToMove', draft?.language ?? finding.language.code);
  const replace = () => {
    actions.editDraft(text);
    // the button goes with what it was about
    document.getElementById('draft-heading')?.focus();
  };
  return (
    <>
      <p>{t('guard.draftHint')}</p>
      <button type="button" class="button" onClick={replace}>
        {t('guard.replace')}
      </button>
    </>
  );
}

/** Personal data in the text that is about to be public. The region is always there: what appears inside it is read aloud. */
export function DraftGuard({ chosen }: { chosen: ChosenFinding }) {
  const { t } = usePanel();
  const { draft, finding, suggestion, insertion } = chosen;
  const { text = '', basis = '', language = '' } = draft ?? {};
  const { hits, mustConfirm } = useMemo(() => findInDraft(text, listPublicTexts({ basis }, suggestion)), [text, basis, suggestion]);
  const isOver = insertion.state === 'posted' || insertion.state === 'standing';
  const isShown = hits.length > 0 && !isOver && !isBlank(finding.post);
  return (
    <div class="guard">
      <div role="status">{isShown && <p class="caution">{t(mustConfirm ? 'guard.draft' : 'guard.draftName')}</p>}</div>
      {isShown && (
        <>
          <PersonalPieces text={text} hits={hits} lang={language} />
          {mustConfirm && <Instead chosen={chosen} />}
        </>
      )}
    </div>
  );
}
