import { useState } from 'preact/hooks';
import type { Draft } from '../core/answer/draft.ts';
import type { Phrase } from '../core/pack/schema.ts';
import { DraftFields } from './draft-fields.tsx';
import { DraftReview } from './draft-review.tsx';
import { usePanel } from './panel-context.ts';

/** The text as it will stand, or the same text to be changed. */
function Text({ draft, isEditing }: { draft: Draft; isEditing: boolean }) {
  const { t, actions } = usePanel();
  if (!isEditing) {
    return (
      <p class="draft-text" lang={draft.language}>
        {draft.text}
      </p>
    );
  }
  const lines = draft.text.split('\n').reduce((sum, line) => sum + 1 + Math.floor(line.length / 42), 1);
  return (
    <textarea
      id="draft-text"
      class="draft-text"
      lang={draft.language}
      aria-label={t('draft.editing')}
      rows={Math.min(16, Math.max(5, lines))}
      spellcheck
      value={draft.text}
      onInput={({ currentTarget }) => actions.editDraft(currentTarget.value)}
    />
  );
}

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

export function DraftBox({ draft, phrases }: { draft: Draft; phrases: readonly Phrase[] }) {
  const { t, actions } = usePanel();
  const [isEditing, edit] = useState(false);
  return (
    <section class="block" aria-labelledby="draft-heading">
      <h3 id="draft-heading">{t('draft.title')}</h3>
      <DraftFields draft={draft} phrases={phrases} />
      <Text draft={draft} isEditing={isEditing} />
      <Length draft={draft} />
      <div class="buttons">
        <button type="button" class="button quiet" aria-expanded={isEditing} onClick={() => edit(!isEditing)}>
          {isEditing ? t('draft.doneEditing') : t('draft.edit')}
        </button>
        {draft.edited && (
          <button type="button" class="button quiet" onClick={() => actions.editDraft(undefined)}>
            {t('draft.reset')}
          </button>
        )}
      </div>
      {draft.edited && <p class="caution">{t('draft.edited')}</p>}
      <DraftReview draft={draft} />
    </section>
  );
}
