import type { Membership } from '../team/membership.ts';
import { findDevice, listRecipients } from '../team/read-root.ts';

/** Why there is no file for the supervisor: nothing waits, nothing may be sealed, or nobody could open it. `count`: envelopes that are here. */
export type ExportObstacle = 'empty' | 'blocked' | 'nobody';

export function findExportObstacle({ root, device }: Pick<Membership, 'root' | 'device'>, count: number): ExportObstacle | undefined {
  if (listRecipients(root).length === 0) return 'nobody';
  if (count > 0) return undefined;
  const known = findDevice(root, device);
  return known && !known.blocked ? 'empty' : 'blocked';
}
