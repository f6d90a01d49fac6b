import { keyOfProblem } from '../../core/import/import-problem.ts';
import { listGaps } from '../../core/import/list-gaps.ts';
import type { ReviewStore } from './review-store.ts';
import { noteProblems } from './write-batch.ts';

/** Numbers that are missing now that everything there is has been read; those found missing before are over once they came. */
export async function noteGaps(store: ReviewStore, now: number): Promise<void> {
  const gaps = (await store.getAll('devices')).flatMap(listGaps);
  const missing = new Set(gaps.map(keyOfProblem));
  const closed = (await store.getAll('problems')).filter(({ code, state, key }) => code === 'gap' && state !== 'over' && !missing.has(key));
  const writing = store.transaction('problems', 'readwrite');
  for (const gap of closed) void writing.store.put({ ...gap, state: 'over' });
  await writing.done;
  await noteProblems(store, gaps, now);
}
