import type { Membership, TeamStatus } from './membership.ts';
import { findDevice, listActive } from './read-root.ts';

/** The team no longer counts on this device: nothing of it is taken any more. */
export function isBlocked({ root, device }: Pick<Membership, 'root' | 'device'>): boolean {
  const own = findDevice(root, device);
  return own === undefined || own.blocked !== undefined;
}

/** What pages may know: no key, no credential. */
export function describeMembership(membership: Membership): TeamStatus {
  const { root, device, access } = membership;
  const own = findDevice(root, device);
  return {
    team: root.team,
    device,
    deviceName: own?.name ?? device,
    roles: own?.roles ?? [],
    ...(access ? { hubHost: new URL((access.shared ?? access.drop).url).host } : {}),
    rootVersion: root.version,
    expires: root.expires,
    isBlocked: isBlocked(membership),
    ...(root.onDuty ? { onDuty: root.onDuty } : {}),
    devices: listActive(root)
      .filter(({ id }) => id !== device)
      .map(({ id, name, roles }) => ({ id, name, roles })),
  };
}
