import type { Membership } from '../team/membership.ts';
import { findDevice } from '../team/read-root.ts';
import type { Trouble } from './outbox-entry.ts';

/**
 * What the team's root says against this device. `blocked-device`: nothing of it counts, so nothing is sealed or sent, and all is kept.
 * `root-expired`: said, but a team must not fall silent over a date. `now` in ms since 1970, UTC, best by the hub's clock.
 */
export function findMemberTrouble({ root, device }: Pick<Membership, 'root' | 'device'>, now: number): Trouble | undefined {
  const known = findDevice(root, device);
  if (!known || known.blocked) return 'blocked-device';
  return Date.parse(root.expires) < now ? 'root-expired' : undefined;
}
