import { useState } from 'preact/hooks';
import { noLinks, ShareLinkFields } from './hub-fields.tsx';
import { HubSteps } from './hub-steps.tsx';
import { ProblemLine } from './problem-line.tsx';
import { RoleFields } from './role-fields.tsx';
import { SubmitRow } from './submit-row.tsx';
import { useTeam } from './team-context.ts';
import type { DeviceWish, HomeView } from './team-view.ts';
import { TextField } from './text-field.tsx';
import { useTask } from './use-task.ts';

interface FormProps {
  home: HomeView;
  onDone(): void;
}

/** A new device. */
export function DeviceForm({ home, onDone }: FormProps) {
  const { words, actions } = useTeam();
  const { t } = words;
  const [wish, setWish] = useState<DeviceWish>({ name: '', roles: ['counsellor'], links: noLinks });
  const { isBusy, problem, run } = useTask();
  const isReady = wish.roles.length > 0;
  const isCloud = home.hub?.kind === 'nextcloud';
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) run(() => actions.addDevice(wish), onDone);
      }}
    >
      <TextField
        name="name"
        label={t('team.devices.name')}
        hint={t('team.devices.nameHint')}
        value={wish.name}
        most={80}
        problem={problem}
        onChange={(name) => setWish({ ...wish, name })}
      />
      <RoleFields roles={wish.roles} onChange={(roles) => setWish({ ...wish, roles })} />
      {isCloud && (
        <ShareLinkFields
          links={wish.links}
          hasLogs={wish.roles.includes('supervisor')}
          problem={problem}
          onChange={(links) => setWish({ ...wish, links })}
        />
      )}
      {isCloud && <HubSteps />}
      <ProblemLine problem={problem} besides={['name', 'drop', 'shared', 'logs']} />
      <SubmitRow label={t('team.devices.addNow')} isBusy={isBusy} isReady={isReady} onCancel={onDone} />
    </form>
  );
}
