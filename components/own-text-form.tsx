import { useId } from 'preact/hooks';
import { type AnswerLanguage, answerLanguages, isAnswerLanguage } from '../core/language.ts';
import type { TextForm } from './own-texts-view.ts';
import { usePanel } from './panel-context.ts';
import { pressInForm } from './press-in-form.ts';

interface LanguageFieldProps {
  value: AnswerLanguage;
  onChange(language: AnswerLanguage): void;
}

function LanguageField({ value: chosen, onChange }: LanguageFieldProps) {
  const { t, languageName } = usePanel();
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{t('ownTexts.language')}</label>
      <select id={id} value={chosen} onChange={({ currentTarget: { value } }) => isAnswerLanguage(value) && onChange(value)}>
        {answerLanguages.map((code) => (
          <option key={code} value={code}>
            {languageName(code)}
          </option>
        ))}
      </select>
    </div>
  );
}

/** A new text or one to be changed. What was written so far outlives the form: another page may be looked at meanwhile. */
export function OwnTextForm({ form: given, isChanged }: { form: TextForm; isChanged: boolean }) {
  const { t, actions } = usePanel();
  const change = actions.editText;
  const [titleId, textId] = [useId(), useId()];
  const isReady = given.title.trim() !== '' && given.text.trim() !== '';
  const save = (event: Event) => {
    event.preventDefault();
    if (isReady) actions.saveText(given);
  };
  return (
    <form class="card" onSubmit={save} onKeyDown={(event) => pressInForm(event, { isChanged, close: () => actions.editText(undefined) })}>
      <h3>{t(given.id === undefined ? 'ownTexts.new' : 'ownTexts.change')}</h3>
      <div class="field">
        <label for={titleId}>{t('ownTexts.name')}</label>
        <input
          type="text"
          id={titleId}
          maxLength={120}
          required
          value={given.title}
          onInput={(event) => change({ ...given, title: event.currentTarget.value })}
        />
      </div>
      <LanguageField value={given.language} onChange={(language) => change({ ...given, language })} />
      <div class="field">
        <label for={textId}>{t('ownTexts.text')}</label>
        <textarea
          id={textId}
          class="draft-text"
          rows={8}
          maxLength={8000}
          required
          lang={given.language}
          value={given.text}
          onInput={({ currentTarget }) => change({ ...given, text: currentTarget.value })}
        />
        <p class="muted">{t('ownTexts.textHint')}</p>
      </div>
      <div class="buttons">
        <button type="submit" class="button primary" aria-disabled={!isReady}>
          {t('ownTexts.save')}
        </button>
        <button type="button" class="button" onClick={() => actions.editText(undefined)}>
          {t('ownTexts.cancel')}
        </button>
      </div>
    </form>
  );
}
