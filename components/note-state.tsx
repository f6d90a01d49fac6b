import type { KeptNote } from '../core/sealed-note/sealed-note.ts';
import type { TeamStatus } from '../core/team/membership.ts';
import { OnDuty } from './on-duty.tsx';
import { usePanel } from './panel-context.ts';

/** In ms: a handover that waits for longer is told by phone. */
const patience = 2 * 60_000;

interface Parts {
  kept: KeptNote;
  team: TeamStatus;
  /** the number to call stands beside it already */
  isNumberShown: boolean;
}

/** How far a note of ours has come; a handover that does not get through names whom to call. */
export function NoteState({ kept, team, isNumberShown }: Parts) {
  const { t, age, now } = usePanel();
  const { isSent, acknowledgedAt, keptAt, note } = kept;
  const isStuck = !isSent && note.kind === 'handover' && now - keptAt >= patience;
  return (
    <>
      {acknowledgedAt !== undefined ? (
        <p class="told">{t('teamNote.seenTo', { when: age((now - acknowledgedAt) / 60_000) ?? t('row.justNow') })}</p>
      ) : (
        <p class={isSent ? 'muted' : 'caution'}>{isSent ? t('teamNote.atHub') : t('teamNote.waiting')}</p>
      )}
      {isStuck && !isNumberShown && <OnDuty onDuty={team.onDuty} />}
    </>
  );
}
