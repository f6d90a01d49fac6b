import { addMonths, dayOf, daysInMonth, toCivilDate, weekdayOf } from './civil-day.ts';

/** First and last possible day of something said. */
export interface DayRange {
  fromDay: number;
  toDay: number;
}

export const oneDay = (day: number): DayRange => ({ fromDay: day, toDay: day });

/** The nearest such date on or after, and the nearest on or before; undefined when there is none (30 February). */
export function findDateAround(day: number, month: number, dayOfMonth: number): { next: number; previous: number } | undefined {
  const { year } = toCivilDate(day);
  let next: number | undefined;
  let previous: number | undefined;
  for (let at = year - 8; at <= year + 8; at++) {
    if (dayOfMonth > daysInMonth(at, month)) continue;
    const candidate = dayOf(at, month, dayOfMonth);
    if (candidate <= day) previous = candidate;
    if (candidate >= day) next ??= candidate;
  }
  return next === undefined || previous === undefined ? undefined : { next, previous };
}

/** The next, or the last, 15th. */
export function findDayOfMonth(day: number, dayOfMonth: number, isPast: boolean): number {
  const { year, month } = toCivilDate(day);
  for (let step = 0; step < 4; step++) {
    const first = toCivilDate(dayOf(year, month + (isPast ? -step : step), 1));
    if (dayOfMonth > daysInMonth(first.year, first.month)) continue;
    const candidate = dayOf(first.year, first.month, dayOfMonth);
    if (isPast ? candidate <= day : candidate >= day) return candidate;
  }
  return day;
}

/** The next such weekday after the day, or the last one before it. */
export function findWeekday(day: number, weekday: number, isPast: boolean): number {
  const ahead = (weekday - weekdayOf(day) + 7) % 7 || 7;
  return isPast ? day + (ahead % 7 === 0 ? -7 : ahead - 7) : day + ahead;
}

/** Shifts by hours, days, weeks, months or years (0 to 4, as in unitNames). */
export function shiftDay(day: number, count: number, unit: number): number {
  if (unit === 0) return day + Math.trunc(count / 24);
  if (unit === 1) return day + Math.round(count);
  if (unit === 2) return day + Math.round(count * 7);
  const months = unit === 3 ? count : count * 12;
  const whole = Math.trunc(months);
  return addMonths(day, whole) + Math.round((months - whole) * 30);
}

/** The week, month or year that holds the day, moved by `which` of them. */
export function findPeriod(day: number, unit: number, which: number): DayRange {
  if (unit <= 1) return oneDay(day + which);
  if (unit === 2) {
    const monday = day - weekdayOf(day) + 1 + which * 7;
    return { fromDay: monday, toDay: monday + 6 };
  }
  const { year, month } = toCivilDate(day);
  if (unit === 3) return { fromDay: dayOf(year, month + which, 1), toDay: dayOf(year, month + which + 1, 1) - 1 };
  return { fromDay: dayOf(year + which, 1, 1), toDay: dayOf(year + which, 12, 31) };
}

/** Beginning, middle or end: the outer third, at least two days. */
export function cutPeriod(range: DayRange, part: 'start' | 'middle' | 'end'): DayRange {
  const third = Math.max(1, Math.floor((range.toDay - range.fromDay) / 3));
  if (part === 'start') return { fromDay: range.fromDay, toDay: range.fromDay + third };
  if (part === 'end') return { fromDay: range.toDay - third, toDay: range.toDay };
  return { fromDay: range.fromDay + third, toDay: range.toDay - third };
}
