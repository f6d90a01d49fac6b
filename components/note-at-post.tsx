import type { SealedNoteKind } from '../core/sealed-note/sealed-note.ts';
import { CallInstead, isCutOff } from './call-instead.tsx';
import { NoteForm } from './note-form.tsx';
import { NoteState } from './note-state.tsx';
import { usePanel } from './panel-context.ts';
import type { ChosenTeam } from './sealed-notes-view.ts';

interface Parts {
  /** of the finding */
  postKey: string;
  team: ChosenTeam;
}

const titleId = 'note-at-post-title';
const questions = ['second-look', 'doubt'] as const satisfies SealedNoteKind[];

function Supervisor({ postKey, team: { team } }: Parts) {
  const { t, actions } = usePanel();
  if (team.hubHost === undefined || !team.devices.some(({ roles }) => roles.includes('supervisor'))) return null;
  return (
    <button type="button" class="button wide" onClick={() => actions.writeNote(postKey, 'handover')}>
      {t('teamNote.toSupervisor')}
    </button>
  );
}

function Questions({ postKey, team }: Parts) {
  const { t, actions } = usePanel();
  if (team.team.hubHost === undefined || team.team.devices.length === 0) return null;
  return (
    <div class="choices">
      {questions.map((kind) => (
        <button key={kind} type="button" class="button" onClick={() => actions.writeNote(postKey, kind)}>
          {t(`teamNote.ask.${kind}`)}
        </button>
      ))}
    </div>
  );
}

function Content({ postKey, team: chosen }: Parts) {
  const { team, form, sent, isOffline, link } = chosen;
  return (
    <>
      <div role="status">{sent !== undefined && <NoteState kept={sent} team={team} isNumberShown={isCutOff(chosen)} />}</div>
      <CallInstead team={team} isOffline={isOffline} />
      {form === undefined ? (
        <>
          <Supervisor postKey={postKey} team={chosen} />
          <Questions postKey={postKey} team={chosen} />
        </>
      ) : (
        <NoteForm place={postKey} form={form} team={team} link={link} before={titleId} />
      )}
    </>
  );
}

/** To the team about the post in hand. In an emergency it stands open; else in a fold, which a form or an answer opens. */
export function NoteAtPost({ postKey, team, isUrgent }: Parts & { isUrgent: boolean }) {
  const { t } = usePanel();
  if (team.team.devices.length === 0) return null;
  if (isUrgent) {
    return (
      <section class="note-at-post" aria-labelledby={titleId}>
        <h3 id={titleId} tabIndex={-1}>
          {t('teamNote.atPost')}
        </h3>
        <Content postKey={postKey} team={team} />
      </section>
    );
  }
  return (
    <details class="fold" open={team.form !== undefined || team.sent !== undefined}>
      <summary id={titleId}>{t('teamNote.atPost')}</summary>
      <div class="note-at-post">
        <Content postKey={postKey} team={team} />
      </div>
    </details>
  );
}
