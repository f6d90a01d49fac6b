import { useId, useState } from 'preact/hooks';
import { usePanel } from './panel-context.ts';

/** The path that needs nothing of the site: a text is judged because the counsellor says so. */
export function ManualMode({ isOpen }: { isOpen: boolean }) {
  const { t, actions } = usePanel();
  const [text, setText] = useState('');
  const id = useId();
  const judge = () => {
    if (text.trim() !== '') actions.judgeText(text);
  };
  return (
    <details class="fold manual" open={isOpen}>
      <summary>{t('manual.title')}</summary>
      <p class="muted">{t('manual.hint')}</p>
      <button type="button" class="button wide" onClick={() => actions.judgeSelection()}>
        {t('manual.selection')}
      </button>
      <label for={id}>{t('manual.paste')}</label>
      <textarea
        id={id}
        rows={4}
        dir="auto"
        value={text}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !event.ctrlKey) return;
          event.preventDefault();
          judge();
        }}
      />
      <button type="button" class="button wide" aria-disabled={text.trim() === ''} onClick={judge}>
        {t('manual.judge')}
      </button>
    </details>
  );
}
