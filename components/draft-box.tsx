import { useState } from 'preact/hooks';
import type { Draft } from '../core/answer/draft.ts';
import type { Phrase } from '../core/pack/schema.ts';
import { isBlocking } from './can-insert.ts';
import { DraftFields } from './draft-fields.tsx';
import { DraftGloss } from './draft-gloss.tsx';
import { DraftGuard } from './draft-guard.tsx';
import { DraftReview } from './draft-review.tsx';
import { DraftText } from './draft-text.tsx';
import { usePanel } from './panel-context.ts';
import type { ChosenFinding } from './panel-view.ts';

function Length({ draft: { length, limit } }: { draft: Draft }) {
  const { t } = usePanel();
  const words = t('draft.length', { length, limit });
  return (
    <div class="length" data-over={length > limit}>
      <meter min={0} max={limit} high={limit * 0.9} optimum={0} value={Math.min(length, limit)} aria-label={words} />
      <span>{words}</span>
    </div>
  );
}

/** Other letters, other lines: each one press, and back with another. */
function TextSwitches({ draft }: { draft: Draft }) {
  const { t, actions } = usePanel();
  return (
    <>
      {draft.language === 'bg' && (
        <button
          type="button"
          class="button quiet"
          aria-pressed={draft.edited ? undefined : draft.script === 'latin'}
          aria-keyshortcuts="l"
          onClick={() => actions.toggleLatin()}
        >
          {t('draft.latin')} <kbd>l</kbd>
        </button>
      )}
      {draft.variant === 'full' && !draft.edited && (
        <button type="button" class="button quiet" onClick={() => actions.rotateLines()}>
          {t('draft.otherLines')}
        </button>
      )}
    </>
  );
}

/** What can be done with own words besides inserting them. */
function OwnWords({ draft: { text, language, ownTextId, problems } }: { draft: Draft }) {
  const { t, actions } = usePanel();
  const keep = () => {
    actions.editText({ title: '', text, language });
    actions.open('own-texts');
  };
  return (
    <>
      <button type="button" class="button quiet" onClick={() => actions.editDraft(undefined)}>
        {t('draft.reset')}
      </button>
      {ownTextId === undefined && !problems.some(isBlocking) && (
        <button type="button" class="button quiet" onClick={keep}>
          {t('ownTexts.keep')}
        </button>
      )}
    </>
  );
}

interface Parts {
  chosen: ChosenFinding;
  draft: Draft;
  gloss: string | undefined;
  phrases: readonly Phrase[];
}

export function DraftBox({ chosen, draft, gloss, phrases }: Parts) {
  const { t } = usePanel();
  const [isEditing, edit] = useState(false);
  return (
    <section class="block" aria-labelledby="draft-heading">
      <h3 id="draft-heading" tabIndex={-1}>
        {t('draft.title')}
      </h3>
      <DraftFields draft={draft} phrases={phrases} />
      <DraftText draft={draft} isEditing={isEditing} />
      <DraftGuard chosen={chosen} />
      <Length draft={draft} />
      <div class="buttons">
        <button type="button" class="button quiet" aria-expanded={isEditing} onClick={() => edit(!isEditing)}>
          {isEditing ? t('draft.doneEditing') : t('draft.edit')}
        </button>
        <TextSwitches draft={draft} />
        {draft.edited && <OwnWords draft={draft} />}
      </div>
      {draft.edited && <p class="caution">{t('draft.edited')}</p>}
      {gloss !== undefined && <DraftGloss gloss={gloss} />}
      <DraftReview draft={draft} />
    </section>
  );
}
