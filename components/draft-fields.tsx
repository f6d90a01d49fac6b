import { useId } from 'preact/hooks';
import type { Draft } from '../core/answer/draft.ts';
import type { Phrase } from '../core/pack/schema.ts';
import { usePanel } from './panel-context.ts';

type AnswerField = NonNullable<Draft['answer']['fields']>[number];

function Field({ field, draft }: { field: AnswerField; draft: Draft }) {
  const { t, language, actions } = usePanel();
  const id = useId();
  const value = draft.fields[field.key] ?? '';
  const set = (given: string) => actions.setDraft({ fields: { ...draft.fields, [field.key]: given } });
  return (
    <div class="field">
      <label for={id}>
        {field.labels[language]} {!field.required && <span class="muted">{t('draft.mayStayEmpty')}</span>}
      </label>
      {field.type === 'choice' ? (
        <select id={id} value={value} required={field.required} onChange={({ currentTarget }) => set(currentTarget.value)}>
          <option value="">–</option>
          {field.choices?.map((choice) => (
            <option key={choice.id} value={choice.id}>
              {choice.texts[language] ?? choice.texts[draft.language]}
            </option>
          ))}
        </select>
      ) : (
        <input
          id={id}
          value={value}
          required={field.required}
          onInput={({ currentTarget }) => set(currentTarget.value)}
          {...(field.type === 'date' ? { type: 'date' } : { type: 'text' })}
        />
      )}
    </div>
  );
}

function PhraseChoice({ place, phrases, draft }: { place: Phrase['place']; phrases: readonly Phrase[]; draft: Draft }) {
  const { t, actions } = usePanel();
  const id = useId();
  const register = draft.answer.texts[draft.language]?.register;
  const offered = phrases.filter((phrase) => phrase.place === place && phrase.register === register && draft.language in phrase.texts);
  if (offered.length === 0) return null;
  return (
    <div class="field">
      <label for={id}>{t(`draft.${place}`)}</label>
      <select
        id={id}
        value={draft[place] ?? ''}
        onChange={({ currentTarget: { value } }) => actions.setDraft({ [place]: value === '' ? undefined : value })}
      >
        <option value="">{t('draft.noPhrase')}</option>
        {offered.map((phrase) => (
          <option key={phrase.id} value={phrase.id} lang={draft.language}>
            {phrase.texts[draft.language]}
          </option>
        ))}
      </select>
    </div>
  );
}

/** What the counsellor fills into the text, and the lines around it. */
export function DraftFields({ draft, phrases }: { draft: Draft; phrases: readonly Phrase[] }) {
  const { t } = usePanel();
  return (
    <>
      {draft.answer.fields?.map((field) => (
        <Field key={field.key} field={field} draft={draft} />
      ))}
      {draft.variant === 'full' && phrases.length > 0 && (
        <details class="fold">
          <summary>{t('draft.around')}</summary>
          <PhraseChoice place="opening" phrases={phrases} draft={draft} />
          <PhraseChoice place="closing" phrases={phrases} draft={draft} />
        </details>
      )}
    </>
  );
}
