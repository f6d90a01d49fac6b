import type { Act, Interaction } from '../interaction/interaction.ts';
import { findWithdrawn } from './find-withdrawn.ts';
import { recordDay } from './record-day.ts';

export interface LatestAct {
  record: Interaction;
  isWithdrawn: boolean;
  /** id of the record a correction would be about; absent: cannot be taken back */
  withdraws?: string;
}

/** An answer stands in the list once, when it was sent; a correction shows at what it corrects. */
const listed = new Set<Act>([
  'answer-posted',
  'handled-elsewhere',
  'handed-over',
  'finding-dismissed',
  'claim-judged',
  'gap-noted',
  'referral-followed',
  'reaction-seen',
]);

const most = 20;

/** The last acts, newest first. Those of today can be taken back. */
export function listLatest(records: readonly Interaction[], today: string): LatestAct[] {
  const withdrawn = findWithdrawn(records);
  return records
    .filter(({ act }) => listed.has(act))
    .sort((one, other) => other.seq - one.seq)
    .slice(0, most)
    .map((record) => {
      const isWithdrawn = withdrawn.has(record.id);
      const mayUndo = !isWithdrawn && recordDay(record.at) === today;
      // what was sent was inserted first: both go
      return { record, isWithdrawn, ...(mayUndo ? { withdraws: record.act === 'answer-posted' ? record.of : record.id } : {}) };
    });
}
