import { type HoursRule, minutesPerDay, type NthWeekday, type OpeningHours, type OpenState, type Season } from './opening-hours.ts';

/** A row of a table of hours, without words: the reader's language names days, months and states. */
export interface HoursRow {
  /** Weekdays that follow each other, 1 is Monday; both included */
  weekdays: { from: number; to: number }[];
  nthWeekdays: readonly NthWeekday[];
  onPublicHolidays: boolean;
  /** Empty: all the year */
  seasons: readonly Season[];
  /** As the clock shows them; empty: the whole day */
  times: { from: string; to: string }[];
  state: OpenState;
  note?: string;
  /** For all times that no other row names */
  isOtherwise: boolean;
}

function formatMinute(minute: number): string {
  const ofDay = minute > minutesPerDay ? minute - minutesPerDay : minute;
  return `${String(Math.floor(ofDay / 60)).padStart(2, '0')}:${String(ofDay % 60).padStart(2, '0')}`;
}

function listRuns(bits: number): HoursRow['weekdays'] {
  const runs: HoursRow['weekdays'] = [];
  for (let weekday = 1; weekday <= 7; weekday += 1) {
    if (!((bits >> weekday) & 1)) continue;
    const run = runs.at(-1);
    if (run?.to === weekday - 1) run.to = weekday;
    else runs.push({ from: weekday, to: weekday });
  }
  return runs;
}

/** Without the days that a later rule takes over all the year */
function withoutReplaced(rule: HoursRule, later: readonly HoursRule[]): HoursRule {
  const replacing = later.filter(({ mode, seasons }) => mode === 'replace' && seasons.length === 0);
  const taken = replacing.reduce((bits, { weekdays }) => bits | weekdays, 0);
  return {
    ...rule,
    weekdays: rule.weekdays & ~taken,
    nthWeekdays: rule.nthWeekdays.filter(({ weekday }) => !((taken >> weekday) & 1)),
    onPublicHolidays: rule.onPublicHolidays && !replacing.some(({ onPublicHolidays }) => onPublicHolidays),
  };
}

const hasDays = ({ weekdays, nthWeekdays, onPublicHolidays }: HoursRule): boolean =>
  weekdays !== 0 || nthWeekdays.length > 0 || onPublicHolidays;

/** Rows in the order written: `Mo-Fr 09:00-12:00; We off` gives Mo–Tu, Th–Fr 09:00–12:00 and We closed. */
export function describeOpeningHours(hours: OpeningHours): HoursRow[] {
  return hours.rules
    .map((rule, index) => withoutReplaced(rule, hours.rules.slice(index + 1)))
    .filter(hasDays)
    .map(({ weekdays, nthWeekdays, onPublicHolidays, seasons, spans, state, note, mode }) => ({
      weekdays: listRuns(weekdays),
      nthWeekdays,
      onPublicHolidays,
      seasons,
      times: spans.map(({ from, to }) => ({ from: formatMinute(from), to: formatMinute(to) })),
      state,
      ...(note === undefined ? {} : { note }),
      isOtherwise: mode === 'otherwise',
    }));
}
