import type { TeamDevice } from '../../core/team/root.ts';
import { useTeam } from './team-context.ts';
import type { HomeView } from './team-view.ts';

/** What else there is to do about a device that no longer counts. */
export function AfterBlocking({ device: { blocked, account }, hub }: { device: TeamDevice; hub: HomeView['hub'] }) {
  const { words } = useTeam();
  const { t } = words;
  if (!blocked) return null;
  return (
    <>
      <p>
        {t('team.devices.blocked', { date: words.date(blocked.at) })} · {t(`team.devices.why.${blocked.why}`)}
      </p>
      {hub?.kind === 'webdav' && account !== undefined && (
        <p>
          {t('team.devices.revoke')} <code>npm run hub -- revoke {account}</code>
        </p>
      )}
      {hub?.kind === 'nextcloud' && <p>{t('team.devices.revokeLinks')}</p>}
      {blocked.why === 'lost' && <p>{t('team.devices.stolen')}</p>}
    </>
  );
}
