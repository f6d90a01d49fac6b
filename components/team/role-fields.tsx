import type { TeamRole } from '../../core/team/root.ts';
import { Tick } from '../tick.tsx';
import { useTeam } from './team-context.ts';

interface RoleProps {
  roles: readonly TeamRole[];
  /** the coordinator's own stays one */
  isCoordinator?: boolean;
  onChange(roles: TeamRole[]): void;
}

const choosable = ['counsellor', 'supervisor', 'editor'] as const;

/** What is done with a device. Only the device with the root key is a coordinator's. */
export function RoleFields({ roles, isCoordinator = false, onChange }: RoleProps) {
  const { t } = useTeam().words;
  const set = (role: TeamRole, isOn: boolean) => onChange(isOn ? [...roles, role] : roles.filter((other) => other !== role));
  return (
    <fieldset class="settings-group">
      <legend>{t('team.devices.roles')}</legend>
      {choosable.map((role) => (
        <div key={role} data-role={role}>
          <Tick label={t(`team.role.${role}`)} isOn={roles.includes(role)} onChange={(isOn) => set(role, isOn)} />
        </div>
      ))}
      {isCoordinator && <Tick label={t('team.role.coordinator')} isOn isDisabled onChange={() => undefined} />}
    </fieldset>
  );
}
