import type { Draft } from '../core/answer/draft.ts';
import type { OwnText } from '../core/own-text/own-text.ts';
import { sortOwnTexts } from '../core/own-text/sort-own-texts.ts';
import { usePanel } from './panel-context.ts';

interface Parts {
  texts: readonly OwnText[];
  draft: Draft;
}

/** The counsellor's own texts beside the answers, never among them. */
export function OwnTextPicker({ texts, draft }: Parts) {
  const { t, actions, languageName } = usePanel();
  if (texts.length === 0) return null;
  return (
    <details class="fold">
      <summary>{t('ownTexts.pick', { count: texts.length })}</summary>
      <p class="label">{t('ownTexts.unreviewed')}</p>
      <ul class="options">
        {sortOwnTexts(texts, { language: draft.language }).map(({ id, title, language }) => (
          <li key={id}>
            <button type="button" class="button wide" aria-pressed={draft.ownTextId === id} onClick={() => actions.takeText(id)}>
              <span lang={language}>{title}</span> <span class="muted">{languageName(language)}</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
