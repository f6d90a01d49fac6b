import { useId, useState } from 'preact/hooks';
import { mostWords, type Note } from '../core/note/note.ts';
import { usePanel } from './panel-context.ts';

/** What the counsellor says besides the codes. */
export function NoteWords({ note }: { note: Note }) {
  const { t, actions } = usePanel();
  const id = useId();
  const { words: kept = '' } = note;
  const [words, setWords] = useState(kept);
  const isSaved = words.trim() === kept;
  return (
    <form
      class="field note-words"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isSaved) actions.rewordNote(note.id, words);
      }}
    >
      <label for={id}>{t('notes.words')}</label>
      <p class="hint" id={`${id}-hint`}>
        {t('notes.wordsHint')}
      </p>
      <textarea
        id={id}
        rows={3}
        aria-describedby={`${id}-hint`}
        maxLength={mostWords[note.kind]}
        value={words}
        lang={note.kind === 'own-text' ? note.language : undefined}
        onInput={({ currentTarget }) => setWords(currentTarget.value)}
      />
      <button type="submit" class="button" aria-disabled={isSaved}>
        {t('notes.save')}
      </button>
      <p role="status" class="muted">
        {isSaved && kept !== '' && t('notes.saved')}
      </p>
    </form>
  );
}
