import type { Interaction } from '../interaction/interaction.ts';
import { firstHash, toCanonicalJson } from '../interaction/stamp.ts';
import { sha256, toBytes } from '../team/bytes.ts';
import type { RecordRun } from './known.ts';

export type ChainFault = 'records-missing' | 'records-broken';

export interface Runs {
  runs: RecordRun[];
  fault?: ChainFault;
}

/** Acts of one envelope as runs that follow from each other; the first fault between them. */
export async function findRuns(records: readonly Interaction[]): Promise<Runs> {
  const single = await Promise.all(records.map(toRun));
  const runs: RecordRun[] = [];
  let fault: ChainFault | undefined;
  for (const next of single) {
    const last = runs.at(-1);
    const found = last && compareRuns(last, next);
    fault ??= found;
    if (last && !found && last.log === next.log) runs[runs.length - 1] = { ...last, to: next.to, hash: next.hash };
    else runs.push(next);
  }
  return fault ? { runs, fault } : { runs };
}

async function toRun(record: Interaction): Promise<RecordRun> {
  const { device: log, seq, previousHash: before } = record;
  return { log, from: seq, to: seq, before, hash: await sha256(toBytes(toCanonicalJson(record))) };
}

/** Whether the second follows from the first. An installation that was wiped begins anew. */
export function compareRuns(first: RecordRun, second: RecordRun): ChainFault | undefined {
  if (first.log !== second.log) return second.from === 1 && second.before === firstHash ? undefined : 'records-missing';
  if (second.from > first.to + 1) return 'records-missing';
  return second.from === first.to + 1 && second.before === first.hash ? undefined : 'records-broken';
}
