import { formatDay, parseDay, weekdayOf } from '../time/civil-day.ts';

/** The Monday of the week a day is in, both as ISO dates; what is no day stays as it is. */
export function startOfWeek(today: string): string {
  const day = parseDay(today);
  return day === undefined ? today : formatDay(day - weekdayOf(day) + 1);
}
