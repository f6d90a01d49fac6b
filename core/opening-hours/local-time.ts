import { dayOf } from '../time/civil-day.ts';

/** What the clock on the wall shows */
export interface LocalTime {
  /** Days since 1970-01-01, as in core/time/civil-day.ts */
  day: number;
  /** 0 to 1439 */
  minute: number;
}

const msPerMinute = 60_000;
const msPerHour = 3_600_000;
const minutesPerDay = 1440;
const formatters = new Map<string, Intl.DateTimeFormat>();

function getFormatter(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  formatters.set(timeZone, made);
  return made;
}

/** How far the clock is ahead of UTC, in ms; `ms` is a whole minute. */
function readOffset(ms: number, zone: string): number {
  const parts: Partial<Record<Intl.DateTimeFormatPartTypes, number>> = {};
  for (const { type, value } of getFormatter(zone).formatToParts(ms)) parts[type] = Number(value);
  const day = dayOf(parts.year ?? 1970, parts.month ?? 1, parts.day ?? 1);
  return ((day * 24 + (parts.hour ?? 0)) * 60 + (parts.minute ?? 0)) * msPerMinute - ms;
}

/** The first minute after `before` at which the clock is put as it is at `after`; the two differ. */
function findPutting(before: number, after: number, zone: string): number {
  const old = readOffset(before, zone);
  let low = before;
  let high = after;
  while (high - low > msPerMinute) {
    const middle = low + Math.floor((high - low) / 2 / msPerMinute) * msPerMinute;
    if (readOffset(middle, zone) === old) low = middle;
    else high = middle;
  }
  return high;
}

function fromWall(wall: number): LocalTime {
  const minutes = Math.floor(wall / msPerMinute);
  const day = Math.floor(minutes / minutesPerDay);
  return { day, minute: minutes - day * minutesPerDay };
}

/**
 * In the hour that the clock shows twice in autumn, the second time stands still at the hour's last minute:
 * so nothing opens or closes twice. Throws a RangeError for a zone that Intl does not know.
 */
export function toLocalTime(ms: number, zone: string): LocalTime {
  const moment = Math.floor(ms / msPerMinute) * msPerMinute;
  const offset = readOffset(moment, zone);
  const before = readOffset(moment - 3 * msPerHour, zone);
  const isPutBack = before > offset && readOffset(moment - (before - offset), zone) === before;
  if (!isPutBack) return fromWall(moment + offset);
  return fromWall(findPutting(moment - (before - offset), moment, zone) - msPerMinute + before);
}

/** The first moment at which the clock shows the time; where it leaps over it, the moment of the leap. */
export function toMoment({ day, minute }: LocalTime, zone: string): number {
  const wall = (day * minutesPerDay + minute) * msPerMinute;
  const before = readOffset(wall - 16 * msPerHour, zone);
  const after = readOffset(wall + 16 * msPerHour, zone);
  const early = wall - before;
  const late = wall - after;
  if (before === after) return early;
  if (readOffset(early, zone) === before) return early;
  return readOffset(late, zone) === after ? late : findPutting(late, early, zone);
}
