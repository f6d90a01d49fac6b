import { useState } from 'preact/hooks';
import type { TeamDevice } from '../../core/team/root.ts';
import { noLinks, ShareLinkFields } from './hub-fields.tsx';
import { HubSteps } from './hub-steps.tsx';
import { ProblemLine } from './problem-line.tsx';
import { SubmitRow } from './submit-row.tsx';
import { useTeam } from './team-context.ts';
import type { HomeView } from './team-view.ts';
import { useTask } from './use-task.ts';

interface AgainProps {
  device: TeamDevice;
  home: HomeView;
  onDone(): void;
}

/** New keys and a new text for a device that has the same name and roles. */
export function PairAgain({ device, home, onDone }: AgainProps) {
  const { words, actions } = useTeam();
  const { t } = words;
  const [links, setLinks] = useState(noLinks);
  const { isBusy, problem, run } = useTask();
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        run(() => actions.pairAgain(device.id, links), onDone);
      }}
    >
      <p>{t('team.devices.pairAgainHint')}</p>
      {home.hub?.kind === 'nextcloud' && (
        <>
          <ShareLinkFields links={links} hasLogs={device.roles.includes('supervisor')} problem={problem} onChange={setLinks} />
          <HubSteps />
        </>
      )}
      <ProblemLine problem={problem} besides={['drop', 'shared', 'logs']} />
      <SubmitRow label={t('team.devices.pairAgain')} isBusy={isBusy} onCancel={onDone} />
    </form>
  );
}
