import { createHash } from 'node:crypto';
import type { Interaction } from '../core/interaction/interaction.ts';
import { firstHash, toCanonicalJson } from '../core/interaction/stamp.ts';

/** What is wrong with the log as a chain: numbers without gaps, every id once, every record carrying the hash of the one before. */
export function findChainFaults(log: readonly Interaction[]): string[] {
  const ids = new Set(log.map(({ id }) => id));
  const faults = ids.size === log.length ? [] : ['an id stands there twice'];
  for (const [index, record] of log.entries()) {
    const before = log[index - 1];
    const hash = before === undefined ? firstHash : createHash('sha256').update(toCanonicalJson(before)).digest('hex');
    if (record.seq !== index + 1) faults.push(`number ${record.seq} stands at place ${index + 1}`);
    if (record.previousHash !== hash) faults.push(`record ${record.seq} does not carry the hash of the one before`);
  }
  return faults;
}
