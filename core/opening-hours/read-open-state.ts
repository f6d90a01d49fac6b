import { type LocalTime, toLocalTime, toMoment } from './local-time.ts';
import { minutesPerDay, type OpeningHours, type OpenState } from './opening-hours.ts';
import { readStateAt } from './read-state-at.ts';

export interface HoursPlace {
  /** IANA name, such as Europe/Berlin */
  zone: string;
  /** ISO 3166-2 for the public holidays: DE-SN, DE (those of all Germany), CZ; absent: none are known */
  land?: string;
}

/** Moments in ms since 1970; absent when nothing changes within a year */
export type OpenNow =
  | { state: 'open'; until?: number }
  | { state: 'closed'; opens?: number }
  /** `opens` is when it is open without an appointment. */
  | { state: 'by-appointment'; opens?: number };

const daysAhead = 366;

/** The minutes of a day at which anything can change */
function listMinutes(hours: OpeningHours): number[] {
  const ends = hours.rules.flatMap(({ spans }) => spans.flatMap(({ from, to }) => [from, to % minutesPerDay]));
  return [...new Set([0, ...ends])].sort((a, b) => a - b);
}

const isAfter = (a: LocalTime, b: LocalTime): boolean => a.day > b.day || (a.day === b.day && a.minute > b.minute);

/** The next moment whose state is wanted */
function findNext(hours: OpeningHours, where: HoursPlace, search: { from: LocalTime; isWanted: (state: OpenState) => boolean }) {
  const minutes = listMinutes(hours);
  let from = search.from;
  for (let day = from.day; day <= search.from.day + daysAhead; day += 1) {
    for (const minute of minutes) {
      const time = { day, minute };
      if (!isAfter(time, from) || !search.isWanted(readStateAt(hours, time, where.land))) continue;
      const moment = toMoment(time, where.zone);
      // in spring the clock leaps over some times: what would hold then may be over when it lands
      from = toLocalTime(moment, where.zone);
      if (search.isWanted(readStateAt(hours, from, where.land))) return moment;
    }
  }
  return undefined;
}

/** What holds at the moment `ms` (since 1970) and until when; looks a year ahead. Throws a RangeError for a zone that Intl does not know. */
export function readOpenState(hours: OpeningHours, where: HoursPlace, ms: number): OpenNow {
  const from = toLocalTime(ms, where.zone);
  const state = readStateAt(hours, from, where.land);
  if (state === 'open') {
    const until = findNext(hours, where, { from, isWanted: (later) => later !== 'open' });
    return until === undefined ? { state } : { state, until };
  }
  const opens = findNext(hours, where, { from, isWanted: (later) => later === 'open' });
  return opens === undefined ? { state } : { state, opens };
}
