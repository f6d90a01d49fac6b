import { isInRuns } from '../../core/import/find-runs.ts';
import { keyOfProblem } from '../../core/import/import-problem.ts';
import type { KeptProblem } from '../../core/import/kept-problem.ts';
import { listGaps } from '../../core/import/list-gaps.ts';
import type { ReviewStore } from './review-store.ts';
import { noteProblems } from './write-batch.ts';

/** Numbers that are missing now that everything there is has been read; those found missing before are over once they came. */
export async function noteGaps(store: ReviewStore, now: number): Promise<void> {
  const gaps = (await store.getAll('devices')).flatMap(listGaps);
  const missing = new Set(gaps.map(keyOfProblem));
  const problems = await store.getAll('problems');
  const closed = problems.filter(({ code, state, key }) => code === 'gap' && state !== 'over' && !missing.has(key));
  const found = await listFound(store, problems);
  const writing = store.transaction('problems', 'readwrite');
  for (const problem of [...closed, ...found]) void writing.store.put({ ...problem, state: 'over' });
  await writing.done;
  await noteProblems(store, gaps, now);
}

/** Acts that were missing between envelopes and came in others: a device that joins anew goes on elsewhere in the same log. */
async function listFound(store: ReviewStore, problems: readonly KeptProblem[]): Promise<KeptProblem[]> {
  const doubtful = problems.filter(({ code, state, acts = [] }) => code === 'records-missing' && state === 'open' && acts.length > 0);
  if (doubtful.length === 0) return [];
  const runs = (await store.getAll('envelopes')).flatMap((envelope) => envelope.runs);
  return doubtful.filter(({ acts = [] }) => acts.every((range) => isInRuns(range, runs)));
}
