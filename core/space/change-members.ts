import type { RegisteredSpace } from './space.ts';

/** What the counsellor wrote as the number of members; its day is the one on which it changed. An empty field forgets it. */
export function changeMembers(before: RegisteredSpace['members'], written: string, today: string): RegisteredSpace['members'] {
  const digits = written.replace(/[\s.,'’]/g, '');
  if (digits === '') return undefined;
  if (!/^\d{1,9}$/.test(digits)) return before;
  const count = Number(digits);
  return before?.count === count ? before : { count, on: today };
}
