import { DeviceList } from './device-list.tsx';
import { DutyList } from './duty-list.tsx';
import { HubSection } from './hub-section.tsx';
import { OnDutySection } from './on-duty-section.tsx';
import { PaperSection } from './paper-section.tsx';
import { useTeam } from './team-context.ts';
import type { HomeView } from './team-view.ts';
import { ValiditySection } from './validity-section.tsx';

/** A team that exists. */
export function TeamHome({ home }: { home: HomeView }) {
  const { words, view } = useTeam();
  return (
    <>
      {view.isRestored && (
        <p role="status" class="told" data-part="restored">
          {words.t('team.restore.check')}
        </p>
      )}
      <DutyList home={home} />
      <DeviceList home={home} />
      <HubSection hub={home.hub} />
      <OnDutySection onDuty={home.onDuty} />
      <PaperSection home={home} />
      <ValiditySection home={home} />
    </>
  );
}
