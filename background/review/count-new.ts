import { listProblems } from '../../core/import/list-problems.ts';
import type { TeamRoot } from '../../core/team/root.ts';
import { readElsewhereOf } from './read-overview.ts';
import type { ReviewStore } from './review-store.ts';

/** Lines of problems, as the page tells them, with something that was not known before `since` (ms since 1970, UTC). */
export async function countNew(store: ReviewStore, root: TeamRoot, since: number): Promise<number> {
  const problems = await store.getAll('problems');
  const fresh = new Set(problems.filter(({ firstSeen }) => firstSeen >= since).map(({ key }) => key));
  const lines = listProblems(problems, 'open', await readElsewhereOf(store, root));
  return lines.filter(({ keys }) => keys.some((key) => fresh.has(key))).length;
}
