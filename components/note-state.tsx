import type { KeptNote } from '../core/sealed-note/sealed-note.ts';
import type { TeamStatus } from '../core/team/membership.ts';
import { noteNeedsCall } from './note-needs-call.ts';
import { OnDuty } from './on-duty.tsx';
import { usePanel } from './panel-context.ts';
import { sayAge } from './say-age.ts';

interface Parts {
  kept: KeptNote;
  team: TeamStatus;
  /** the number to call stands beside it already */
  isNumberShown: boolean;
}

function Reached({ isSent, isOver, isLate }: Pick<KeptNote, 'isSent' | 'isOver'> & { isLate: boolean }) {
  const { t } = usePanel();
  if (isOver) return <p class="caution">{t('teamNote.nobodySaw')}</p>;
  return <p class={isSent && !isLate ? 'muted' : 'caution'}>{isSent ? t('teamNote.atHub') : t('teamNote.waiting')}</p>;
}

/** How far a note of ours has come; a handover that does not get through, or that nobody sees to, names whom to call. */
export function NoteState({ kept, team, isNumberShown }: Parts) {
  const panel = usePanel();
  const { t, now } = panel;
  const { acknowledgedAt } = kept;
  const isLate = noteNeedsCall(kept, now);
  return (
    <>
      {acknowledgedAt !== undefined ? (
        <p class="told">{t('teamNote.seenTo', { when: sayAge(acknowledgedAt, panel) })}</p>
      ) : (
        <Reached {...kept} isLate={isLate} />
      )}
      {isLate && !isNumberShown && <OnDuty onDuty={team.onDuty} />}
    </>
  );
}
