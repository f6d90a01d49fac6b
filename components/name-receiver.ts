import { nameAddress } from '../core/sealed-note/note-name.ts';
import type { NoteAddress } from '../core/sealed-note/sealed-note.ts';
import type { TeamStatus } from '../core/team/membership.ts';
import { type TeamRole, teamRoles } from '../core/team/root.ts';
import type { Translator } from '../locales/translate.ts';

type Words = Pick<Translator, 't'>;

/** By the root: a device that is no longer in it has its id alone. */
export function nameDevice(id: string, team: TeamStatus | undefined): string {
  if (team?.device === id) return team.deviceName;
  return team?.devices.find((device) => device.id === id)?.name ?? id;
}

export const nameReceiver = (to: NoteAddress, team: TeamStatus | undefined, { t }: Words): string =>
  'role' in to ? t(`teamNote.role.${to.role}`) : nameDevice(nameAddress(to), team);

/** Roles that another device has, then the devices; value and words of each. */
export function listReceiverChoices({ devices }: TeamStatus, { t }: Words): [value: string, words: string][] {
  const has = (role: TeamRole): boolean => devices.some(({ roles }) => roles.includes(role));
  const order: readonly TeamRole[] = ['supervisor', ...teamRoles.filter((role) => role !== 'supervisor')];
  return [
    ...order.filter(has).map((role): [string, string] => [role, t(`teamNote.role.${role}`)]),
    ...devices.map(({ id, name }): [string, string] => [id, name]),
  ];
}
