import type { Interaction } from '../interaction/interaction.ts';
import type { SyncHead } from './outbox-entry.ts';

const day = 24 * 60 * 60 * 1000;
/** Acts stay here so long after their receipt, in ms. */
const keptFor = 30 * day;
/** As long as `background/removals.ts` looks back, in ms. */
const removalsKeptFor = 90 * day;

export interface Clocks {
  hasHub: boolean;
  /** by the hub, if it has just told its time */
  hubNow: number | undefined;
  /** by this device */
  now: number;
  /** of this device, as last taken: supervisors have clocks, too */
  receipts: Readonly<Record<string, { issued: string }>>;
}

/**
 * By which time acts are forgotten, in ms since 1970, UTC; undefined: none are, now. The clock of this device alone deletes nothing: it is
 * the hub's that counts, and without one what this device and a supervisor's receipt agree has passed.
 */
export function chooseForgetTime({ hasHub, hubNow, now, receipts }: Clocks): number | undefined {
  if (hasHub) return hubNow;
  const times = Object.values(receipts).map(({ issued }) => Date.parse(issued));
  return times.length > 0 ? Math.min(now, Math.max(...times)) : undefined;
}

/** Parts of the log that have been kept for long enough, but for those that only this device has. `now` in ms since 1970, UTC. */
export const listOverdue = (kept: SyncHead['kept'], now: number): SyncHead['kept'] =>
  kept.filter(({ at, isOwn }) => !isOwn && now - at > keptFor);

/** What somebody still counts on stays: `needed` are the acts that a person wants to come back to, and removals warn for longer. */
export function mayForget(record: Interaction, { needed, now }: { needed: ReadonlySet<string>; now: number }): boolean {
  if (needed.has(record.id)) return false;
  const isRemoval = record.act === 'reaction-seen' && record.reaction === 'removed';
  return !isRemoval || now - Date.parse(record.at) > removalsKeptFor;
}
