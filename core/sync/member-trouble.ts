import type { Membership } from '../team/membership.ts';
import { findDevice, listRecipients } from '../team/read-root.ts';
import type { Trouble } from './outbox-entry.ts';

/** Keys that can open an envelope. */
const fewestReaders = 2;

/**
 * What the team's root says against this device. `blocked-device`: nothing of it counts, so nothing is sealed or sent, and all is kept.
 * `root-expired`: said, but a team must not fall silent over a date. `few-readers`: one key that is lost would be the log that is lost; said,
 * since the supervisor may be about to be replaced. `now` in ms since 1970, UTC, best by the hub's clock.
 */
export function findMemberTrouble({ root, device }: Pick<Membership, 'root' | 'device'>, now: number): Trouble | undefined {
  const known = findDevice(root, device);
  if (!known || known.blocked) return 'blocked-device';
  if (Date.parse(root.expires) < now) return 'root-expired';
  return listRecipients(root).length < fewestReaders ? 'few-readers' : undefined;
}
