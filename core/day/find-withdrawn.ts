import type { Interaction } from '../interaction/interaction.ts';

/** The earlier act a record goes on from. */
export const priorOf = (record: Interaction): string | undefined => (record.act === 'answer-posted' ? record.of : record.follows);

/**
 * Ids of the acts that were taken back, with all that follows from them: an answer that was taken back was not sent, and nobody
 * thanked for it. A correction that was itself taken back corrects nothing.
 */
export function findWithdrawn(records: readonly Interaction[]): ReadonlySet<string> {
  const inOrder = [...records].sort((one, other) => one.seq - other.seq);
  const gone = new Set<string>();
  for (const record of inOrder.toReversed()) {
    const isWithdrawal = record.act === 'corrected' && record.fields.includes('withdrawn') && !gone.has(record.id);
    if (isWithdrawal && record.corrects !== undefined) gone.add(record.corrects);
  }
  for (const record of inOrder) {
    const prior = priorOf(record);
    if (prior !== undefined && gone.has(prior)) gone.add(record.id);
  }
  return gone;
}
