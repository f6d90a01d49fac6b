import { usePanel } from './panel-context.ts';

/** What the answer says, in the language of the screen: to be read, never inserted. */
export function DraftGloss({ gloss }: { gloss: string }) {
  const { t, language, languageName } = usePanel();
  return (
    <details class="fold gloss">
      <summary>{t('draft.gloss', { language: languageName(language) })}</summary>
      <p class="draft-text" lang={language}>
        {gloss}
      </p>
      <p class="muted">{t('draft.glossHint')}</p>
    </details>
  );
}
