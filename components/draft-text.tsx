import type { Draft } from '../core/answer/draft.ts';
import { usePanel } from './panel-context.ts';

/** In characters, about a line of the panel at its usual width. */
const lineLength = 42;

interface Parts {
  draft: Draft;
  isEditing: boolean;
}

const langOf = ({ language, script }: Draft): string => (script === 'latin' && language === 'bg' ? 'bg-Latn' : language);

/** The text as it will stand, or the same text to be changed. */
export function DraftText({ draft, isEditing }: Parts) {
  const { t, actions } = usePanel();
  const lang = langOf(draft);
  if (!isEditing) {
    return (
      <p class="draft-text" lang={lang}>
        {draft.text}
      </p>
    );
  }
  const lines = draft.text.split('\n').reduce((sum, line) => sum + 1 + Math.floor(line.length / lineLength), 1);
  return (
    <textarea
      id="draft-text"
      class="draft-text"
      lang={lang}
      aria-label={t('draft.editing')}
      rows={Math.min(16, Math.max(5, lines))}
      spellcheck
      value={draft.text}
      onInput={({ currentTarget }) => actions.editDraft(currentTarget.value)}
    />
  );
}
