import { PageSection } from '../page-section.tsx';
import { BlockedCard } from './blocked-card.tsx';
import { DeviceForm } from './device-form.tsx';
import { DeviceRow } from './device-row.tsx';
import { Fold } from './fold.tsx';
import { PairingCard } from './pairing-card.tsx';
import { useTeam } from './team-context.ts';
import type { HomeView } from './team-view.ts';

/** Who belongs to the team; the pairing text of a new device stands on top until it was handed over. */
export function DeviceList({ home }: { home: HomeView }) {
  const { words, view } = useTeam();
  const { t } = words;
  const active = home.devices.filter(({ blocked }) => !blocked);
  const blocked = home.devices.filter((device) => device.blocked);
  const justBlocked = blocked.find(({ id }) => id === view.justBlocked);
  return (
    <PageSection name="devices" title={t('team.devices.title')}>
      {view.pairing && <PairingCard pairing={view.pairing} />}
      {justBlocked && <BlockedCard device={justBlocked} hub={home.hub} mayFocus={view.pairing === undefined} />}
      <ul class="team-devices">
        {active.map((device) => (
          <DeviceRow key={device.id} device={device} home={home} />
        ))}
      </ul>
      {!view.pairing && (
        <Fold name="add-device" title={t('team.devices.add')}>
          {(close) => <DeviceForm home={home} onDone={close} />}
        </Fold>
      )}
      {blocked.length > 0 && (
        <Fold name="blocked" title={t('team.devices.blockedList', { count: blocked.length })}>
          {() => (
            <ul class="team-devices">
              {blocked.map((device) => (
                <DeviceRow key={device.id} device={device} home={home} />
              ))}
            </ul>
          )}
        </Fold>
      )}
    </PageSection>
  );
}
