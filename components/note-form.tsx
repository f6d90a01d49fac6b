import { useEffect, useId, useMemo, useRef } from 'preact/hooks';
import { findPersonalData } from '../core/guard/find-personal-data.ts';
import { mostNoteWords, type SealedNoteKind, sealedNoteKinds } from '../core/sealed-note/sealed-note.ts';
import type { TeamStatus } from '../core/team/membership.ts';
import { listReceiverChoices } from './name-receiver.ts';
import { usePanel } from './panel-context.ts';
import { PersonalPieces } from './personal-pieces.tsx';
import { pressInForm } from './press-in-form.ts';
import type { ChosenTeam, NoteForm as Form, NotePlace } from './sealed-notes-view.ts';
import { Tick } from './tick.tsx';

interface Parts {
  place: NotePlace;
  form: Form;
  team: TeamStatus;
  /** absent: there is no post in hand */
  link?: ChosenTeam['link'];
  /** id of the element that gets the focus when the form goes */
  before: string;
}

interface Choice {
  label: string;
  value: string;
  options: readonly [value: string, words: string][];
  onChoose(value: string): void;
}

function Select({ label, value, options, onChoose }: Choice) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
        {options.map(([option, words]) => (
          <option key={option} value={option}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Comments on answers are a supervisor's. */
const mayWrite = (kind: SealedNoteKind, { roles }: TeamStatus, chosen: SealedNoteKind): boolean =>
  kind !== 'review-comment' || kind === chosen || roles.includes('supervisor');

function Heading({ place, form, team }: Parts) {
  const { t, actions } = usePanel();
  const kinds = sealedNoteKinds.filter((kind) => mayWrite(kind, team, form.kind));
  const receivers: [string, string][] = listReceiverChoices(team, { t });
  const isKnown = receivers.some(([value]) => value === form.to);
  return (
    <>
      {form.about === undefined && (
        <Select
          label={t('teamNote.what')}
          value={form.kind}
          options={kinds.map((kind): [string, string] => [kind, t(`teamNote.kind.${kind}`)])}
          onChoose={(kind) => actions.changeNote(place, { kind: kind as SealedNoteKind })}
        />
      )}
      <Select
        label={t('teamNote.toWhom')}
        value={isKnown ? form.to : ''}
        options={isKnown ? receivers : [['', t('teamNote.choose')], ...receivers]}
        onChoose={(to) => actions.changeNote(place, { to })}
      />
    </>
  );
}

function Words({ place, form }: Pick<Parts, 'place' | 'form'>) {
  const { t, actions, language } = usePanel();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    // what was begun earlier is not gone on with by opening the page
    if (form.words === '') field.current?.focus();
  }, [form.words]);
  const hits = useMemo(() => findPersonalData(form.words), [form.words]);
  return (
    <div class="field">
      <label for={id}>{t('teamNote.words')}</label>
      <p class="muted" id={`${id}-hint`}>
        {t('teamNote.wordsHint')}
      </p>
      <textarea
        id={id}
        ref={field}
        rows={4}
        aria-describedby={`${id}-hint`}
        maxLength={mostNoteWords}
        value={form.words}
        onInput={({ currentTarget }) => actions.changeNote(place, { words: currentTarget.value })}
      />
      <div role="status">{hits.length > 0 && <p class="caution">{t('teamNote.personal')}</p>}</div>
      {hits.length > 0 && <PersonalPieces text={form.words} hits={hits} lang={language} />}
    </div>
  );
}

function Link({ place, form, link }: Pick<Parts, 'place' | 'form' | 'link'>) {
  const { t, actions } = usePanel();
  if (link === undefined) return null;
  if (link !== 'may') return <p class="muted">{t(`teamNote.noLink.${link}`)}</p>;
  return <Tick label={t('teamNote.withLink')} isOn={form.withLink} onChange={(withLink) => actions.changeNote(place, { withLink })} />;
}

/** A note to the team, in the sender's own words. */
export function NoteForm(parts: Parts) {
  const { place, form, before } = parts;
  const { t, actions } = usePanel();
  const title = useId();
  useEffect(
    () => () => {
      if (document.activeElement === document.body) document.getElementById(before)?.focus();
    },
    [before],
  );
  const isReady = form.words.trim() !== '' && form.to !== '' && form.isSending !== true;
  const send = (event: Event) => {
    event.preventDefault();
    if (isReady) actions.sendNote(place);
  };
  return (
    <form
      class="card note-form"
      aria-labelledby={title}
      onSubmit={send}
      onKeyDown={(event) => pressInForm(event, { isChanged: form.words !== '', close: () => actions.closeNote(place) })}
    >
      <p id={title} class="form-title">
        {form.about === undefined ? t(`teamNote.kind.${form.kind}`) : t('teamNote.answer')}
      </p>
      <Heading {...parts} />
      <Words place={place} form={form} />
      <Link {...parts} />
      <div role="alert">{form.error !== undefined && <p class="caution">{t(`teamNote.error.${form.error}`)}</p>}</div>
      <div class="buttons">
        <button type="submit" class="button primary" aria-disabled={!isReady}>
          {form.isSending ? t('teamNote.sending') : t('teamNote.send')}
        </button>
        <button type="button" class="button" onClick={() => actions.closeNote(place)}>
          {t('teamNote.discard')}
        </button>
      </div>
    </form>
  );
}
