import type { Interaction } from '../interaction/interaction.ts';
import type { LogSpan, SyncHead } from './outbox-entry.ts';

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
 * By which time acts are forgotten, in ms since 1970, UTC; undefined: none are, now. No clock deletes anything alone: it is what this device
 * and the hub agree has passed, and without a hub this device and a supervisor's receipt.
 */
export function chooseForgetTime({ hasHub, hubNow, now, receipts }: Clocks): number | undefined {
  if (hasHub) return hubNow === undefined ? undefined : Math.min(hubNow, now);
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

export interface Forgetting {
  /** of the acts that a person wants to come back to */
  needed: ReadonlySet<string>;
  /** highest number in the log: the next act is chained to it, so it stays */
  last: number;
  /** ms since 1970, UTC */
  now: number;
}

/** Which acts go, by number, and the parts of the log that are still kept then. `records`: at least those of the overdue parts. */
export function planForgetting(
  kept: SyncHead['kept'],
  records: readonly Interaction[],
  { needed, last, now }: Forgetting,
): { remove: number[]; kept: SyncHead['kept'] } {
  const overdue = listOverdue(kept, now);
  const isIn = ({ from, to }: LogSpan, seq: number): boolean => seq >= from && seq <= to;
  const old = records.filter(({ seq }) => overdue.some((span) => isIn(span, seq)));
  const leaving = new Set(old.filter((record) => record.seq !== last && mayForget(record, { needed, now })));
  const staying = old.filter((record) => !leaving.has(record));
  return {
    remove: [...leaving].map(({ seq }) => seq),
    kept: kept.filter((span) => !overdue.includes(span) || staying.some(({ seq }) => isIn(span, seq))),
  };
}
