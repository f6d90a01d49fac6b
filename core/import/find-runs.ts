import type { Interaction } from '../interaction/interaction.ts';
import { firstHash, hashRecord } from '../interaction/stamp.ts';
import type { ActRange } from './import-problem.ts';
import type { RecordRun } from './known.ts';

export type ChainFault = 'records-missing' | 'records-broken';

/** Acts of one envelope as runs that follow from each other. */
export async function findRuns(records: readonly Interaction[]): Promise<RecordRun[]> {
  const single = await Promise.all(records.map(toRun));
  const runs: RecordRun[] = [];
  for (const next of single) {
    const last = runs.at(-1);
    if (last && last.log === next.log && !compareRuns(last, next)) runs[runs.length - 1] = { ...last, to: next.to, hash: next.hash };
    else runs.push(next);
  }
  return runs;
}

async function toRun(record: Interaction): Promise<RecordRun> {
  const { device: log, seq, previousHash: before } = record;
  return { log, from: seq, to: seq, before, hash: await hashRecord(record) };
}

/** Whether the second follows from the first. An installation that was wiped begins anew. */
function compareRuns(first: RecordRun, second: RecordRun): ChainFault | undefined {
  if (first.log !== second.log) return second.from === 1 && second.before === firstHash ? undefined : 'records-missing';
  if (second.from > first.to + 1) return 'records-missing';
  return second.from === first.to + 1 && second.before === first.hash ? undefined : 'records-broken';
}

/** All faults between runs that should follow from each other, and the acts that are not in them. */
export function findFaults(runs: readonly RecordRun[]): { faults: ChainFault[]; acts: ActRange[] } {
  const faults = new Set<ChainFault>();
  const acts: ActRange[] = [];
  for (const [index, second] of runs.slice(1).entries()) {
    const first = runs[index] as RecordRun;
    const fault = compareRuns(first, second);
    if (fault) faults.add(fault);
    const from = first.log === second.log ? first.to + 1 : 1;
    if (fault === 'records-missing' && from < second.from) acts.push({ log: second.log, from, to: second.from - 1 });
  }
  return { faults: [...faults], acts };
}

/** Whether all acts of the range came in other envelopes, such as those of the device that this one was before it joined anew. */
export function isInRuns({ log, from, to }: ActRange, runs: readonly RecordRun[]): boolean {
  let next = from;
  for (const run of runs.filter((one) => one.log === log).sort((a, b) => a.from - b.from)) {
    if (run.from <= next && next <= run.to) next = run.to + 1;
  }
  return next > to;
}
