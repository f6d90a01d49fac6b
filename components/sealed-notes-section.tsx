import type { KeptNote } from '../core/sealed-note/sealed-note.ts';
import type { TeamStatus } from '../core/team/membership.ts';
import { CallInstead } from './call-instead.tsx';
import { NoteCard } from './note-card.tsx';
import { NoteForm } from './note-form.tsx';
import { usePanel } from './panel-context.ts';
import type { PanelView } from './panel-view.ts';
import { pagePlace, type SealedNotesView } from './sealed-notes-view.ts';

interface Parts {
  view: SealedNotesView;
  team: TeamStatus;
}

function Box({ notes, title, none, ...parts }: Parts & { notes: readonly KeptNote[]; title: string; none: string }) {
  return (
    <>
      <h4>{title}</h4>
      {notes.length === 0 && <p class="muted">{none}</p>}
      <ul class="note-items">
        {notes.map((kept) => (
          <NoteCard key={kept.id} kept={kept} {...parts} />
        ))}
      </ul>
    </>
  );
}

function Looked({ looked }: Pick<SealedNotesView, 'looked'> | { looked: undefined }) {
  const { t } = usePanel();
  const words =
    looked === undefined ? '' : looked === 'unreachable' ? t('teamNote.unreachable') : t('teamNote.arrived', { count: looked.arrived });
  return (
    <p role="status" class="muted">
      {words}
    </p>
  );
}

/** Writing and looking need a hub; who has none, or no network, is told whom to call. */
function Write({ view, team }: Parts) {
  const { t, actions } = usePanel();
  const form = view.forms[pagePlace];
  if (form !== undefined) return <NoteForm place={pagePlace} form={form} team={team} before="sealed-notes-title" />;
  return (
    <div class="buttons">
      <button
        type="button"
        class="button"
        aria-disabled={team.devices.length === 0}
        onClick={() => team.devices.length > 0 && actions.writeNote(pagePlace, 'handover')}
      >
        {t('teamNote.write')}
      </button>
      <button type="button" class="button" aria-disabled={view.isFetching} onClick={() => actions.fetchNotes()}>
        {view.isFetching ? t('teamNote.fetching') : t('teamNote.fetch')}
      </button>
    </div>
  );
}

function Reachable({ view, team }: Parts) {
  const { t } = usePanel();
  const hasHub = team.hubHost !== undefined;
  return (
    <>
      <CallInstead team={team} isOffline={view.isOffline} />
      {hasHub && <Write view={view} team={team} />}
      {hasHub && team.devices.length === 0 && <p class="muted">{t('teamNote.nobodyElse')}</p>}
      <Looked looked={view.looked} />
    </>
  );
}

function Boxes({ view, team }: Parts) {
  const { t } = usePanel();
  const ofBox = (wanted: KeptNote['box']) => view.notes.filter(({ box }) => box === wanted);
  const [inbox, outbox] = [ofBox('in'), ofBox('out')];
  const { unopened } = view;
  return (
    <>
      {unopened > 0 && <p class="caution">{t('teamNote.unopened', { number: unopened })}</p>}
      <Box notes={inbox} title={t('teamNote.inbox')} none={t('teamNote.inboxEmpty')} view={view} team={team} />
      {outbox.length > 0 && <Box notes={outbox} title={t('teamNote.outbox')} none="" view={view} team={team} />}
    </>
  );
}

/** Notes between the devices of the team, which nobody else can read. */
export function SealedNotesSection({ view: { sealedNotes: view, queue, settings } }: { view: PanelView }) {
  const { t } = usePanel();
  const { team } = queue;
  if (!team || team.isBlocked) return null;
  return (
    <section class="sealed-notes" aria-labelledby="sealed-notes-title">
      <h3 id="sealed-notes-title" tabIndex={-1}>
        {t('teamNote.title')}
      </h3>
      <p class="muted">{t('teamNote.hint')}</p>
      {view.isClosed && <p class="caution">{t('teamNote.closed')}</p>}
      {settings.showMode ? (
        <p>{t('teamNote.hidden')}</p>
      ) : (
        <>
          <Reachable view={view} team={team} />
          <Boxes view={view} team={team} />
        </>
      )}
    </section>
  );
}
