import type { HsdsSchedule } from './hsds-service.ts';

const dayCodes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const dayNames = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];

export interface ScheduleReading {
  /** ISO date: schedules of other seasons do not hold */
  today: string;
  /** something of the file that does not become opening hours */
  remark(text: string): void;
}

/** `09:00:00+01:00` → `09:00` */
const readTime = (time: string | undefined): string | undefined => /^(\d{2}:\d{2})/.exec(String(time ?? ''))?.[1];

function readSpan({ opens_at, closes_at }: HsdsSchedule): string | undefined {
  const [from, to] = [readTime(opens_at), readTime(closes_at)];
  return from === undefined || to === undefined ? undefined : `${from}-${to === '23:59' ? '24:00' : to}`;
}

function nameRun(from: number, to: number): string {
  if (from === to) return dayNames[from] ?? '';
  return `${dayNames[from]}${to === from + 1 ? ',' : '-'}${dayNames[to]}`;
}

/** Days that follow each other with the same times become one rule. */
function writeRules(timesOfDays: string[]): string {
  const rules: string[] = [];
  for (let from = 0; from < 7; from += 1) {
    const times = timesOfDays[from] ?? '';
    if (times === '') continue;
    let to = from;
    while (to < 6 && timesOfDays[to + 1] === times) to += 1;
    rules.push(`${nameRun(from, to)} ${times}`);
    from = to;
  }
  return rules.join('; ');
}

const listDays = (byday: string | undefined): string[] =>
  String(byday ?? '')
    .split(',')
    .map((day) => day.trim());

const isGiven = (value: unknown): boolean => value !== undefined && value !== null && value !== '';

/** Fields of iCalendar that take weeks or days out, or end the row after a number of times. */
const narrowing = ['count', 'bymonthday', 'byweekno', 'byyearday'] as const;

function holdsOn(today: string, { valid_from, valid_to, dtstart, until }: HsdsSchedule): boolean {
  const isDay = (value: unknown): boolean => /^\d{4}-\d{2}-\d{2}/.test(String(value));
  const days = { from: [valid_from, dtstart].filter(isGiven), to: [valid_to, until].filter(isGiven) };
  return (
    [...days.from, ...days.to].every(isDay) &&
    days.from.every((day) => String(day).slice(0, 10) <= today) &&
    days.to.every((day) => String(day).slice(0, 10) >= today)
  );
}

/** Every week, on whole weekdays, today. */
const isWeekly = (schedule: HsdsSchedule, today: string): boolean =>
  schedule.freq === 'WEEKLY' &&
  (!isGiven(schedule.interval) || Number(schedule.interval) === 1) &&
  listDays(schedule.byday).every((day) => dayCodes.includes(day)) &&
  narrowing.every((field) => !isGiven(schedule[field])) &&
  holdsOn(today, schedule) &&
  readSpan(schedule) !== undefined;

/** `freq WEEKLY, interval 2, byday TU`; nothing of a schedule that is words alone */
const saySchedule = ({ id: _, description: __, ...rest }: HsdsSchedule): string =>
  Object.entries(rest)
    .filter(([, value]) => ['string', 'number'].includes(typeof value) && value !== '')
    .map(([field, value]) => `${field} ${value}`)
    .join(', ');

function remarkLeft(schedule: HsdsSchedule, remark: ScheduleReading['remark']): void {
  const said = saySchedule(schedule);
  if (said === '') return;
  const kept = isGiven(schedule.description) ? 'only their description was kept, as the note on the hours' : 'they were left out';
  remark(`its hours (${said}) are not those of every week now: ${kept}`);
}

/** Hours as we keep them; schedules that are not of every week, do not hold today or have no times come back as their words. */
export function readSchedules(
  schedules: readonly HsdsSchedule[],
  { today, remark }: ScheduleReading,
): { openingHours?: string; hoursNote?: string } {
  const weekly = schedules.filter((schedule) => isWeekly(schedule, today));
  const others = schedules.filter((schedule) => !weekly.includes(schedule));
  const timesOfDays = dayCodes.map((code) => {
    const ofDay = weekly.filter(({ byday }) => listDays(byday).includes(code));
    return [...new Set(ofDay.map(readSpan))].sort().join(',');
  });
  const rules = timesOfDays.every((times) => times === '00:00-24:00') ? '24/7' : writeRules(timesOfDays);
  for (const schedule of others) remarkLeft(schedule, remark);
  const words = others.flatMap(({ description }) => description || []);
  return {
    ...(rules === '' ? {} : { openingHours: rules }),
    ...(words.length === 0 ? {} : { hoursNote: [...new Set(words)].join('; ') }),
  };
}
