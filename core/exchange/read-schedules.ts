import type { HsdsSchedule } from './hsds-service.ts';

const dayCodes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const dayNames = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];

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

/** Hours as we keep them; schedules that are not weekly or have no times come back as words. */
export function readSchedules(schedules: readonly HsdsSchedule[]): { openingHours?: string; hoursNote?: string } {
  const weekly = schedules.filter((schedule) => schedule.freq === 'WEEKLY' && schedule.byday !== undefined && readSpan(schedule));
  const timesOfDays = dayCodes.map((code) => {
    const ofDay = weekly.filter(({ byday }) => listDays(byday).includes(code));
    return [...new Set(ofDay.map(readSpan))].sort().join(',');
  });
  const rules = timesOfDays.every((times) => times === '00:00-24:00') ? '24/7' : writeRules(timesOfDays);
  const words = schedules.filter((schedule) => !weekly.includes(schedule)).flatMap(({ description }) => description ?? []);
  return {
    ...(rules === '' ? {} : { openingHours: rules }),
    ...(words.length === 0 ? {} : { hoursNote: [...new Set(words)].join('; ') }),
  };
}

const listDays = (byday: string | undefined): string[] =>
  String(byday ?? '')
    .split(',')
    .map((day) => day.trim());
