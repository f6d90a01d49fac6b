import { describeOpeningHours, type HoursRow } from '../opening-hours/describe-opening-hours.ts';
import { parseOpeningHours } from '../opening-hours/parse-opening-hours.ts';
import type { HsdsSchedule } from './hsds-service.ts';

const days = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** Seasons, every third Thursday and "otherwise" have no simple form there. */
const isWeekly = ({ state, seasons, nthWeekdays, isOtherwise, weekdays }: HoursRow): boolean =>
  state === 'open' && seasons.length === 0 && nthWeekdays.length === 0 && !isOtherwise && weekdays.length > 0;

function writeRow({ weekdays, times }: HoursRow): HsdsSchedule[] {
  const byday = weekdays.flatMap(({ from, to }) => days.slice(from - 1, to)).join(',');
  // HSDS has no sign for "all day"; its guidance is from 00:00 to 23:59
  const spans = times.length === 0 ? [{ from: '00:00', to: '23:59' }] : times;
  return spans.map(({ from, to }) => ({ freq: 'WEEKLY', byday, opens_at: from, closes_at: to === '24:00' ? '23:59' : to }));
}

/**
 * The weekly hours as HSDS schedules, with the hours as we keep them in words beside, because HSDS knows no public holidays.
 * Without `timezone`: that is a number there, wrong for half of the year.
 */
export function writeSchedules(openingHours: string | undefined, hoursNote: string | undefined): HsdsSchedule[] {
  const parsed = parseOpeningHours(openingHours ?? '');
  const weekly = openingHours !== undefined && parsed.ok ? describeOpeningHours(parsed.value).filter(isWeekly).flatMap(writeRow) : [];
  const description = [openingHours, hoursNote].filter((part) => part !== undefined).join('; ');
  if (description === '') return [];
  return weekly.length === 0 ? [{ description }] : weekly.map((schedule) => ({ ...schedule, description }));
}
