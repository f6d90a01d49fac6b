import type { KeptNote } from '../core/sealed-note/sealed-note.ts';
import type { TeamStatus } from '../core/team/membership.ts';
import { isCutOff } from './call-instead.tsx';
import { labelTopic } from './describe-finding.ts';
import { nameDevice, nameReceiver } from './name-receiver.ts';
import { NoteForm } from './note-form.tsx';
import { NoteState } from './note-state.tsx';
import { usePanel } from './panel-context.ts';
import { sayAge } from './say-age.ts';
import { placeOfAnswer, type SealedNotesView } from './sealed-notes-view.ts';

interface Parts {
  kept: KeptNote;
  team: TeamStatus;
  view: SealedNotesView;
}

const titleId = 'sealed-notes-title';

function Facts({ kept: { note } }: Pick<Parts, 'kept'>) {
  const panel = usePanel();
  const { topic, language, country } = note;
  const facts = [
    topic === undefined ? undefined : labelTopic(topic, panel),
    language === undefined ? undefined : panel.languageName(language),
    country === undefined ? undefined : panel.countryName(country),
  ];
  const known = facts.filter((fact) => fact !== undefined);
  return known.length === 0 ? null : <p class="muted">{known.join(' · ')}</p>;
}

function Buttons({ kept, name, isSenderGone }: { kept: KeptNote; name: string; isSenderGone: boolean }) {
  const { t, actions } = usePanel();
  const { id, box, note, acknowledgedAt } = kept;
  const isIn = box === 'in';
  return (
    <div class="buttons">
      {note.link !== undefined && (
        <button type="button" class="button" onClick={() => actions.openNoteLink(id)}>
          {t('teamNote.openLink')}
        </button>
      )}
      {isIn && (
        <button
          type="button"
          class="button"
          aria-pressed={acknowledgedAt !== undefined}
          onClick={() => acknowledgedAt === undefined && actions.acknowledgeNote(id)}
        >
          {t('teamNote.acknowledge')}
        </button>
      )}
      {isIn && !isSenderGone && (
        <button type="button" class="button" onClick={() => actions.answerNote(id)}>
          {t('teamNote.reply')}
        </button>
      )}
      <button
        type="button"
        class="button quiet"
        aria-label={t('teamNote.removeNamed', { title: name })}
        onClick={() => {
          // its button goes with it
          document.getElementById(titleId)?.focus();
          actions.dropNote(id);
        }}
      >
        {t('teamNote.remove')}
      </button>
    </div>
  );
}

/** A note that came or went: closed until somebody wants to read it. */
export function NoteCard({ kept, team, view }: Parts) {
  const panel = usePanel();
  const { t, actions } = panel;
  const { id, note, box, readAt, keptAt } = kept;
  const isNew = box === 'in' && readAt === undefined;
  const kind = note.about === undefined ? t(`teamNote.kind.${note.kind}`) : t('teamNote.answer');
  const who =
    box === 'in'
      ? t('teamNote.from', { name: nameDevice(note.from, team) })
      : t('teamNote.to', { name: nameReceiver(note.to, team, panel) });
  const form = view.forms[placeOfAnswer(id)];
  const isSenderGone = box === 'in' && team.device !== note.from && !team.devices.some((device) => device.id === note.from);
  return (
    <li class="card note-item" data-urgent={isNew && note.kind === 'handover'}>
      <h5>
        {kind}
        {isNew && <span class="label">{t('teamNote.new')}</span>}
      </h5>
      <p class="muted">
        {who} · {sayAge(keptAt, panel)}
      </p>
      {isSenderGone && <p class="caution">{t('teamNote.senderGone')}</p>}
      {box === 'out' && <NoteState kept={kept} team={team} isNumberShown={isCutOff({ team, isOffline: view.isOffline })} />}
      <details class="fold" onToggle={({ currentTarget }) => currentTarget.open && isNew && actions.readNote(id)}>
        <summary>
          {t('teamNote.read')}
          <span class="hidden">
            {kind}, {who}
          </span>
        </summary>
        <Facts kept={kept} />
        {note.words !== '' && <p class="note-said">{note.words}</p>}
        <Buttons kept={kept} name={kind} isSenderGone={isSenderGone} />
      </details>
      {form !== undefined && <NoteForm place={placeOfAnswer(id)} form={form} team={team} before={titleId} />}
    </li>
  );
}
