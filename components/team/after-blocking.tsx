import type { TeamDevice } from '../../core/team/root.ts';
import { isAccountFree } from '../../core/team/take-account.ts';
import { useTeam } from './team-context.ts';
import type { HomeView } from './team-view.ts';

/** What else there is to do about a device that no longer counts. */
export function AfterBlocking({ device: { blocked, account }, hub }: { device: TeamDevice; hub: HomeView['hub'] }) {
  const { words, view } = useTeam();
  const { t } = words;
  if (!blocked) return null;
  const isRevocable = account !== undefined && isAccountFree(view.home?.devices ?? [], account);
  return (
    <>
      <p>
        {t('team.devices.blocked', { date: words.date(blocked.at) })} · {t(`team.devices.why.${blocked.why}`)}
      </p>
      {hub?.kind === 'webdav' && isRevocable && (
        <p>
          {t('team.devices.revoke')} <code>npm run hub -- revoke {account}</code>
        </p>
      )}
      {hub?.kind === 'nextcloud' && <p>{t('team.devices.revokeLinks')}</p>}
      {blocked.why === 'lost' && <p>{t('team.devices.stolen')}</p>}
    </>
  );
}
