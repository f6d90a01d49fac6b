import { useState } from 'preact/hooks';
import type { TeamDevice } from '../../core/team/root.ts';
import { ProblemLine } from './problem-line.tsx';
import { RoleFields } from './role-fields.tsx';
import { SubmitRow } from './submit-row.tsx';
import { useTeam } from './team-context.ts';
import type { HomeView } from './team-view.ts';
import { TextField } from './text-field.tsx';
import { useTask } from './use-task.ts';

interface FormProps {
  device: TeamDevice;
  home: HomeView;
  onDone(): void;
}

/** Name and roles of a device. */
export function ChangeForm({ device, home, onDone }: FormProps) {
  const { words, actions } = useTeam();
  const { t } = words;
  const { id } = device;
  const isOwn = id === home.own;
  const [name, setName] = useState(device.name);
  const [roles, setRoles] = useState(device.roles);
  const { isBusy, problem, run } = useTask();
  const isOtherAccount = home.hub !== undefined && !isOwn && roles.includes('supervisor') !== device.roles.includes('supervisor');
  const isReady = name.trim() !== '' && roles.length > 0;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) run(() => actions.changeDevice({ id, name, roles }), onDone);
      }}
    >
      <TextField name="name" label={t('team.devices.name')} value={name} most={80} problem={problem} onChange={setName} />
      <RoleFields roles={roles} isCoordinator={device.roles.includes('coordinator')} onChange={setRoles} />
      {isOtherAccount && <p class="caution">{t('team.devices.otherAccount')}</p>}
      <ProblemLine problem={problem} besides={['name']} />
      <SubmitRow label={t('team.save')} isBusy={isBusy} isReady={isReady} onCancel={onDone} />
    </form>
  );
}
