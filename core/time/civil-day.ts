/** Days since 1970-01-01 without clock or zone: what a person means by "the 15th". */
export interface CivilDate {
  year: number;
  /** 1 to 12 */
  month: number;
  day: number;
}

const msPerDay = 86_400_000;
const msPerHour = 3_600_000;
const formatters = new Map<string, Intl.DateTimeFormat>();

function getFormatter(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  formatters.set(timeZone, made);
  return made;
}

/** The civil day of a moment (milliseconds since 1970) where the clock of `timeZone` hangs. */
export function toDay(ms: number, timeZone = 'Europe/Berlin'): number {
  const hour = Math.floor(ms / msPerHour);
  // in zones of whole hours the day turns with an hour of UTC
  if (last.hour === hour && last.timeZone === timeZone && timeZone === 'Europe/Berlin') return last.day;
  last = { hour, timeZone, day: readDay(ms, timeZone) };
  return last.day;
}

/** Posts come by the hundred in one hour, and asking for the day costs as much as judging one. */
let last = { hour: Number.NaN, timeZone: '', day: 0 };

function readDay(ms: number, timeZone: string): number {
  let year = 1970;
  let month = 1;
  let day = 1;
  for (const part of getFormatter(timeZone).formatToParts(ms)) {
    if (part.type === 'year') year = Number(part.value);
    else if (part.type === 'month') month = Number(part.value);
    else if (part.type === 'day') day = Number(part.value);
  }
  return dayOf(year, month, day);
}

/** ISO yyyy-mm-dd */
export function formatDay(day: number): string {
  return new Date(day * msPerDay).toISOString().slice(0, 10);
}

/** The other way round; undefined for what is written otherwise and for days that no calendar has, such as 2027-02-30. */
export function parseDay(iso: string): number | undefined {
  const day = Date.parse(`${iso}T00:00:00Z`) / msPerDay;
  // engines take the 30th of February for the 2nd of March
  return Number.isInteger(day) && formatDay(day) === iso ? day : undefined;
}

/** Months outside 1 to 12 run over into the years beside. */
export function dayOf(year: number, month: number, day: number): number {
  return Math.round(Date.UTC(year, month - 1, day) / msPerDay);
}

export function toCivilDate(day: number): CivilDate {
  const date = new Date(day * msPerDay);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 1 is Monday, 7 is Sunday. */
export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

export function daysInMonth(year: number, month: number): number {
  return dayOf(year, month + 1, 1) - dayOf(year, month, 1);
}

/** The same day of another month, or its last when it is shorter. */
export function addMonths(day: number, months: number): number {
  const from = toCivilDate(day);
  const first = toCivilDate(dayOf(from.year, from.month + months, 1));
  return dayOf(first.year, first.month, Math.min(from.day, daysInMonth(first.year, first.month)));
}
