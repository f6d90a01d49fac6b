import { dayOf, toCivilDate, weekdayOf } from '../time/civil-day.ts';
import { findEaster } from './find-easter.ts';

interface Holiday {
  /** A date, days from Easter Sunday, or the Wednesday before 23 November */
  on: { month: number; day: number } | { fromEaster: number } | 'repentance';
  /** ISO 3166-2 without the country; absent: all of the country */
  lands?: string;
  /** First and last year */
  from?: number;
  to?: number;
}

const date = (month: number, day: number): Holiday['on'] => ({ month, day });
const easter = (fromEaster: number): Holiday['on'] => ({ fromEaster });

/**
 * The holiday acts of the Länder (Sonn- und Feiertagsgesetze); 3 October by the Unification Treaty. As they stand since 1995.
 * Left out is what holds in some municipalities only: Assumption in Bavaria, Corpus Christi in Saxony and Thuringia,
 * the Peace Festival in Augsburg.
 */
const germany: readonly Holiday[] = [
  { on: date(1, 1) },
  { on: date(1, 6), lands: 'BW BY ST' },
  // Women's Day
  { on: date(3, 8), lands: 'BE', from: 2019 },
  { on: date(3, 8), lands: 'MV', from: 2023 },
  { on: easter(-2) },
  { on: easter(0), lands: 'BB' },
  { on: easter(1) },
  { on: date(5, 1) },
  // 75 and 80 years after the end of the war
  { on: date(5, 8), lands: 'BE', from: 2020, to: 2020 },
  { on: date(5, 8), lands: 'BE', from: 2025, to: 2025 },
  { on: easter(39) },
  { on: easter(49), lands: 'BB' },
  { on: easter(50) },
  // 75 years after the uprising of 1953
  { on: date(6, 17), lands: 'BE', from: 2028, to: 2028 },
  { on: easter(60), lands: 'BW BY HE NW RP SL' },
  { on: date(8, 15), lands: 'SL' },
  // World Children's Day
  { on: date(9, 20), lands: 'TH', from: 2019 },
  { on: date(10, 3) },
  // Reformation Day; in 2017 everywhere, 500 years after it
  { on: date(10, 31), lands: 'BB MV SN ST TH' },
  { on: date(10, 31), from: 2017, to: 2017 },
  { on: date(10, 31), lands: 'HB HH NI SH', from: 2018 },
  { on: date(11, 1), lands: 'BW BY NW RP SL' },
  { on: 'repentance', lands: 'SN' },
  { on: date(12, 25) },
  { on: date(12, 26) },
];

/** Act 245/2000 Sb. on public holidays; Good Friday since 2016 */
const czechia: readonly Holiday[] = [
  { on: date(1, 1) },
  { on: easter(-2), from: 2016 },
  { on: easter(1) },
  { on: date(5, 1) },
  { on: date(5, 8) },
  { on: date(7, 5) },
  { on: date(7, 6) },
  { on: date(9, 28) },
  { on: date(10, 28) },
  { on: date(11, 17) },
  { on: date(12, 24) },
  { on: date(12, 25) },
  { on: date(12, 26) },
];

const byCountry = new Map([
  ['DE', germany],
  ['CZ', czechia],
]);

function findDay({ on }: Holiday, year: number): number {
  if (on === 'repentance') {
    const before = dayOf(year, 11, 22);
    return before - ((weekdayOf(before) + 4) % 7);
  }
  return 'fromEaster' in on ? findEaster(year) + on.fromEaster : dayOf(year, on.month, on.day);
}

function holds({ lands, from = 0, to = Number.POSITIVE_INFINITY }: Holiday, land: string | undefined, year: number): boolean {
  return year >= from && year <= to && (lands === undefined || (land !== undefined && lands.split(' ').includes(land)));
}

function readYear(year: number, land: string): ReadonlySet<number> {
  const [country = '', part] = land.split('-');
  const holidays = (byCountry.get(country) ?? []).filter((holiday) => holds(holiday, part, year));
  return new Set(holidays.map((holiday) => findDay(holiday, year)));
}

const known = new Map<string, Map<number, ReadonlySet<number>>>();

/**
 * The days of a year's public holidays. Of `land` (ISO 3166-2: `DE-SN`, `CZ`) `DE` alone gives those of all Germany,
 * a country without a table none.
 */
export function listPublicHolidays(year: number, land: string): ReadonlySet<number> {
  const years = known.get(land) ?? new Map<number, ReadonlySet<number>>();
  known.set(land, years);
  const days = years.get(year) ?? readYear(year, land);
  years.set(year, days);
  return days;
}

export const isPublicHoliday = (day: number, land: string): boolean => listPublicHolidays(toCivilDate(day).year, land).has(day);

/** Whether `PH` says anything there: in other countries no day would count as a public holiday. */
export const hasPublicHolidays = (land: string): boolean => byCountry.has(land.split('-')[0] ?? '');
