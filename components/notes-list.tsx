import { describeNote } from './describe-note.ts';
import { NoteWords } from './note-words.tsx';
import type { HiddenItem, NoteItem, NotesView } from './notes-view.ts';
import { usePanel } from './panel-context.ts';

function NoteCard({ item }: { item: NoteItem }) {
  const panel = usePanel();
  const { t, actions } = panel;
  const { note, entry } = item;
  const kind = t(`notes.kind.${note.kind}`);
  return (
    <li class="card">
      <h3>{kind}</h3>
      {entry !== undefined && <p lang={entry.language}>{entry.title}</p>}
      <p class="muted">{describeNote(note, panel)}</p>
      {note.words !== undefined && (
        <p class="note-said" lang={note.kind === 'own-text' ? note.language : undefined}>
          {note.words}
        </p>
      )}
      <details class="fold">
        <summary>
          {t('notes.words')}
          <span class="hidden">: {kind}</span>
        </summary>
        <NoteWords note={note} />
      </details>
      <button
        type="button"
        class="button quiet"
        aria-label={t('notes.removeNamed', { title: kind })}
        onClick={() => {
          // its button goes with it
          document.getElementById('notes-title')?.focus();
          actions.removeNote(note);
        }}
      >
        {t('notes.remove')}
      </button>
    </li>
  );
}

function HiddenEntry({ item: { name, kind, entry, on } }: { item: HiddenItem }) {
  const { t, date, actions } = usePanel();
  return (
    <li class="hidden-entry">
      <div>
        <p class="option-title" lang={entry.language}>
          {entry.title}
        </p>
        <p class="muted">
          {t(`search.kind.${kind}`)} · {t('notes.hiddenOn', { date: date(on) })}
        </p>
      </div>
      <button
        type="button"
        class="button"
        aria-label={t('notes.showAgainNamed', { title: entry.title })}
        onClick={() => {
          document.getElementById('notes-title')?.focus();
          actions.showAgain(name);
        }}
      >
        {t('notes.showAgain')}
      </button>
    </li>
  );
}

/** What the editors are to be told, to be read, changed and saved as a file; and what is hidden here. */
export function NotesSection({ notes: { list, hidden } }: { notes: NotesView }) {
  const { t, actions } = usePanel();
  return (
    <section class="notes" aria-labelledby="notes-title">
      <h2 id="notes-title" tabIndex={-1}>
        {t('notes.title')}
      </h2>
      <p class="muted">{t('notes.hint')}</p>
      {list === undefined && <p class="caution">{t('notes.closed')}</p>}
      {list?.length === 0 && <p>{t('notes.empty')}</p>}
      {list !== undefined && list.length > 0 && (
        <>
          <ul class="note-cards">
            {list.map((item) => (
              <NoteCard key={item.note.id} item={item} />
            ))}
          </ul>
          <button type="button" class="button wide" onClick={() => actions.exportNotes()}>
            {t('notes.export')}
          </button>
        </>
      )}
      {hidden.length > 0 && (
        <>
          <h3>{t('notes.hidden')}</h3>
          <ul>
            {hidden.map((item) => (
              <HiddenEntry key={item.name} item={item} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
