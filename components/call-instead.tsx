import type { TeamStatus } from '../core/team/membership.ts';
import { OnDuty } from './on-duty.tsx';
import { usePanel } from './panel-context.ts';

interface Reach {
  team: TeamStatus;
  /** no network */
  isOffline: boolean;
}

/** Nothing can be sent: there is no hub, or no network. */
export const isCutOff = ({ team, isOffline }: Reach): boolean => team.hubHost === undefined || isOffline;

/** Whom to call instead of writing, where nothing can be sent. */
export function CallInstead({ team, isOffline }: Reach) {
  const { t } = usePanel();
  if (!isCutOff({ team, isOffline })) return null;
  return (
    <>
      {team.hubHost === undefined ? <p>{t('teamNote.noHub')}</p> : <p class="caution">{t('teamNote.offline')}</p>}
      <OnDuty onDuty={team.onDuty} />
    </>
  );
}
