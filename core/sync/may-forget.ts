import type { Interaction } from '../interaction/interaction.ts';
import type { SyncHead } from './outbox-entry.ts';

const day = 24 * 60 * 60 * 1000;
/** Acts stay here so long after their receipt, in ms. */
const keptFor = 30 * day;
/** As long as `background/removals.ts` looks back, in ms. */
const removalsKeptFor = 90 * day;

/** Parts of the log that have been kept for long enough. `now` in ms since 1970, UTC. */
export const listOverdue = (kept: SyncHead['kept'], now: number): SyncHead['kept'] => kept.filter(({ at }) => now - at > keptFor);

/** What somebody still counts on stays: `needed` are the acts that a person wants to come back to, and removals warn for longer. */
export function mayForget(record: Interaction, { needed, now }: { needed: ReadonlySet<string>; now: number }): boolean {
  if (needed.has(record.id)) return false;
  const isRemoval = record.act === 'reaction-seen' && record.reaction === 'removed';
  return !isRemoval || now - Date.parse(record.at) > removalsKeptFor;
}
