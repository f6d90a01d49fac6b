import { hostOf } from '../hub/host-of.ts';
import type { Membership, TeamStatus } from './membership.ts';
import { originPatterns } from './origin-pattern.ts';
import { findActive, findDevice, listActive } from './read-root.ts';

/** The team no longer counts on this device: nothing of it is taken any more. */
export const isBlocked = ({ root, device }: Pick<Membership, 'root' | 'device'>): boolean => findActive(root, device) === undefined;

/** What pages may know: no key, no credential. */
export function describeMembership(membership: Membership): TeamStatus {
  const { root, device, access } = membership;
  const own = findDevice(root, device);
  return {
    team: root.team,
    device,
    deviceName: own?.name ?? device,
    roles: own?.roles ?? [],
    ...(access ? { hubHost: hostOf(access), hubOrigins: originPatterns(access) } : {}),
    rootVersion: root.version,
    expires: root.expires,
    isBlocked: isBlocked(membership),
    ...(root.onDuty ? { onDuty: root.onDuty } : {}),
    devices: listActive(root)
      .filter(({ id }) => id !== device)
      .map(({ id, name, roles }) => ({ id, name, roles })),
  };
}
