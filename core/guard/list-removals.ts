import { findWithdrawn, priorOf } from '../day/find-withdrawn.ts';
import { recordDay } from '../day/record-day.ts';
import type { Interaction } from '../interaction/interaction.ts';

/** Keys of the spaces from which something of ours was removed since an ISO date; as `makeSpaceKey` writes them. */
export function listRemovals(records: readonly Interaction[], since: string): Set<string> {
  const withdrawn = findWithdrawn(records);
  const spaces = new Map(records.map(({ id, space }) => [id, space]));
  const removals = records.filter(
    (record) =>
      record.act === 'reaction-seen' && record.reaction === 'removed' && recordDay(record.at) >= since && !withdrawn.has(record.id),
  );
  return new Set(
    removals.flatMap((record) => {
      const space = record.space ?? spaces.get(priorOf(record) ?? '');
      return space === undefined ? [] : [`${record.site}/${space}`];
    }),
  );
}
