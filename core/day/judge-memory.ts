import type { Finding } from '../finding/finding.ts';
import type { Interaction } from '../interaction/interaction.ts';
import { findWithdrawn } from './find-withdrawn.ts';
import { recallActs } from './recall-acts.ts';

/** What is to be remembered of a post, by what still holds of the records about it. */
export function judgeMemory(records: readonly Interaction[]): Exclude<Finding['memory'], 'new'> {
  if (recallActs(records).length > 0) return 'answered';
  const withdrawn = findWithdrawn(records);
  return records.some(({ act, id }) => act === 'finding-dismissed' && !withdrawn.has(id)) ? 'skipped' : 'seen';
}
