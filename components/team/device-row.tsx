import type { TeamDevice } from '../../core/team/root.ts';
import { AfterBlocking } from './after-blocking.tsx';
import { BlockForm } from './block-form.tsx';
import { ChangeForm } from './change-form.tsx';
import { Fold } from './fold.tsx';
import { PairAgain } from './pair-again.tsx';
import { useTeam } from './team-context.ts';
import type { HomeView } from './team-view.ts';

interface RowProps {
  device: TeamDevice;
  home: HomeView;
}

/** One device: what it is, and what can be done about it. */
export function DeviceRow({ device, home }: RowProps) {
  const { words } = useTeam();
  const { t } = words;
  const { id, name, roles, from, account, blocked } = device;
  const isOwn = id === home.own;
  return (
    <li class="card team-device" data-device={id} data-name={name} data-blocked={blocked !== undefined}>
      <h3>
        <span>{name}</span>
        {isOwn && <span class="muted">({t('team.devices.thisOne')})</span>}
      </h3>
      <ul class="team-roles">
        {roles.map((role) => (
          <li key={role}>{t(`team.role.${role}`)}</li>
        ))}
      </ul>
      <p class="muted">
        <code>{id}</code> · {t('team.devices.since', { date: words.date(from) })}
        {account !== undefined && ` · ${t('team.devices.account', { account })}`}
      </p>
      {blocked && <AfterBlocking device={device} hub={home.hub} />}
      {!blocked && home.hub?.kind === 'webdav' && account === undefined && <p class="caution">{t('team.devices.unconnected')}</p>}
      {!blocked && <Deeds device={device} home={home} isOwn={isOwn} />}
    </li>
  );
}

function Deeds({ device, home, isOwn }: RowProps & { isOwn: boolean }) {
  const { t } = useTeam().words;
  const { name } = device;
  return (
    <div class="team-deeds">
      <Fold name="change" title={t('team.devices.change')} label={t('team.devices.changeOf', { name })}>
        {(close) => <ChangeForm device={device} home={home} onDone={close} />}
      </Fold>
      {!isOwn && (
        <Fold name="pair-again" title={t('team.devices.pairAgain')} label={`${t('team.devices.pairAgain')}: ${name}`}>
          {(close) => <PairAgain device={device} home={home} onDone={close} />}
        </Fold>
      )}
      {!isOwn && (
        <Fold name="block" title={t('team.devices.block')} label={t('team.devices.blockOf', { name })}>
          {() => <BlockForm device={device} />}
        </Fold>
      )}
    </div>
  );
}
