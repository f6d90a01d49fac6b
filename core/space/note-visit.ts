import type { RegisteredSpace } from './space.ts';

/** Whoever comes back within so long goes on with the same visit, in ms. */
const sameVisit = 30 * 60_000;

/** The space as it stands once it was opened at a moment (ms since 1970, UTC): what was the last visit is the one before. */
export function noteVisit(space: RegisteredSpace, now: number): RegisteredSpace {
  const { lastVisitAt } = space;
  const isNew = lastVisitAt !== undefined && now - lastVisitAt > sameVisit;
  return { ...space, lastVisitAt: now, ...(isNew ? { previousVisitAt: lastVisitAt } : {}) };
}
