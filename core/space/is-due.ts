import { parseDay, toDay } from '../time/civil-day.ts';
import type { RegisteredSpace } from './space.ts';
import { makeSpaceAddress } from './space-address.ts';

/** How many days a space has been due on a day (ISO date), 0 on the very day; negative while there is time. Never visited: since it was added. */
export function countDaysDue({ lastVisitAt, addedAt, everyDays }: RegisteredSpace, today: string): number {
  const day = parseDay(today) ?? 0;
  return lastVisitAt === undefined ? day - toDay(addedAt) : day - toDay(lastVisitAt) - everyDays;
}

/** Not where we are not welcome, and not what cannot be opened. */
export const isDue = (space: RegisteredSpace, today: string): boolean =>
  space.consent !== 'refused' && makeSpaceAddress(space) !== undefined && countDaysDue(space, today) >= 0;
