import { describeOpeningHours, type HoursRow } from '../opening-hours/describe-opening-hours.ts';
import { parseOpeningHours } from '../opening-hours/parse-opening-hours.ts';
import type { HsdsSchedule } from './hsds-service.ts';

const days = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** Seasons, every third Thursday and "otherwise" have no simple form there. */
const isWeekly = ({ seasons, nthWeekdays, isOtherwise, weekdays }: HoursRow): boolean =>
  seasons.length === 0 && nthWeekdays.length === 0 && !isOtherwise && weekdays.length > 0;

const wholeDay = { from: '00:00', to: '24:00' };
const spansOf = ({ times }: HoursRow): HoursRow['times'] => (times.length === 0 ? [wholeDay] : times);
const isNight = ({ from, to }: HoursRow['times'][number]): boolean => to <= from;

/** Whether a row that is not open, such as a break at noon, holds at hours at which the other one says open; careful about nights. */
function isCut(open: HoursRow, by: HoursRow): boolean {
  const sharesDay = open.weekdays.some((run) => by.weekdays.some(({ from, to }) => from <= run.to && run.from <= to));
  // a day off does not end the night begun the day before
  if (by.times.length === 0) return sharesDay;
  const nights = [...spansOf(open), ...spansOf(by)].some(isNight);
  const sharesTime = spansOf(open).some((span) => spansOf(by).some(({ from, to }) => from < span.to && span.from < to));
  return nights || (sharesDay && sharesTime);
}

function writeRow(row: HoursRow): HsdsSchedule[] {
  const byday = row.weekdays.flatMap(({ from, to }) => days.slice(from - 1, to)).join(',');
  // HSDS has no sign for the end of a day; its guidance is 23:59
  return spansOf(row).map(({ from, to }) => ({ freq: 'WEEKLY', byday, opens_at: from, closes_at: to === '24:00' ? '23:59' : to }));
}

function writeWeek(openingHours: string): HsdsSchedule[] {
  const parsed = parseOpeningHours(openingHours);
  const rows = parsed.ok ? describeOpeningHours(parsed.value).filter(isWeekly) : [];
  const open = rows.filter(({ state }) => state === 'open');
  const others = rows.filter(({ state }) => state !== 'open');
  // no row there can say "but closed from 12 to 13"
  return open.some((row) => others.some((other) => isCut(row, other))) ? [] : open.flatMap(writeRow);
}

/**
 * The weekly hours as HSDS schedules, with the hours as we keep them in words beside, because HSDS knows no public holidays.
 * Without `timezone`: that is a number there, wrong for half of the year. In words alone where somewhere is closed for a part of its hours.
 */
export function writeSchedules(openingHours: string | undefined, hoursNote: string | undefined): HsdsSchedule[] {
  const weekly = openingHours === undefined ? [] : writeWeek(openingHours);
  const description = [openingHours, hoursNote].filter((part) => part !== undefined).join('; ');
  if (description === '') return [];
  return weekly.length === 0 ? [{ description }] : weekly.map((schedule) => ({ ...schedule, description }));
}
