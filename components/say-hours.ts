import type { HoursRow } from '../core/opening-hours/describe-opening-hours.ts';
import type { NthWeekday, Season } from '../core/opening-hours/opening-hours.ts';
import type { Translator } from '../locales/translate.ts';
import { formatMoment } from './format-moment.ts';

type Words = Pick<Translator, 't' | 'list' | 'language'>;

/** Monday, 1 January 2024: a leap year, so that every day of a season exists */
const someMonday = Date.UTC(2024, 0, 1);
const msPerDay = 86_400_000;
const lastOfAnyMonth = 31;
const wholeDay = '00:00–24:00';
const ordinals = ['first', 'second', 'third', 'fourth', 'fifth'] as const;
/** Comments that say no more than that one has to make an appointment. */
const plainComments = ['nach vereinbarung', 'by appointment', 'po domluvě'];

const format = (ms: number, parts: Intl.DateTimeFormatOptions, language: string): string =>
  formatMoment(ms, { ...parts, timeZone: 'UTC' }, language);

const nameWeekday = (weekday: number, { language }: Words): string =>
  format(someMonday + (weekday - 1) * msPerDay, { weekday: 'short' }, language);

const msOf = (monthDay: number): number => Date.UTC(2024, Math.floor(monthDay / 100) - 1, monthDay % 100);

/** `Nov–Mar`, `24 Dec – 1 Jan`, `24 Dec` */
function saySeason({ from, to }: Season, { language }: Words): string {
  const isMonths = from % 100 === 1 && to % 100 === lastOfAnyMonth;
  if (isMonths) {
    const [first, last] = [from, to - lastOfAnyMonth + 1].map((day) => format(msOf(day), { month: 'short' }, language));
    return first === last ? `${first}` : `${first}–${last}`;
  }
  const [first, last] = [from, to].map((day) => format(msOf(day), { day: 'numeric', month: 'short' }, language));
  return first === last ? `${first}` : `${first} – ${last}`;
}

/** `first and last Thu of the month` */
function sayNth(weekday: number, nthWeekdays: readonly NthWeekday[], words: Words): string {
  const which = nthWeekdays
    .filter((other) => other.weekday === weekday)
    .map(({ nth }) => {
      const ordinal = ordinals[Math.abs(nth) - 1] ?? 'fifth';
      return words.t(nth > 0 ? `hours.nth.${ordinal}` : `hours.nthLast.${ordinal}`);
    });
  return words.t('hours.ofMonth', { which: words.list(which), weekday: nameWeekday(weekday, words) });
}

const isDaily = ({ weekdays: [first] }: HoursRow): boolean => first?.from === 1 && first.to === 7;

const sayTimes = ({ times }: HoursRow): string => times.map(({ from, to }) => `${from}–${to}`).join(', ');

function sayDays(row: HoursRow, words: Words): string {
  const { weekdays, nthWeekdays, onPublicHolidays, isOtherwise, times, state } = row;
  if (isOtherwise) return words.t('hours.otherwise');
  const runs = weekdays.map(({ from, to }) => [...new Set([from, to])].map((day) => nameWeekday(day, words)).join('–'));
  // a whole season, or hours on every day, when something is closed: no day needs a name
  const daily = times.length > 0 && state !== 'closed' ? [words.t('hours.daily')] : [];
  const nth = [...new Set(nthWeekdays.map(({ weekday }) => weekday))].map((weekday) => sayNth(weekday, nthWeekdays, words));
  const holidays = onPublicHolidays ? [words.t('hours.publicHolidays')] : [];
  return [...(isDaily(row) ? daily : runs), ...nth, ...holidays].join(', ');
}

function sayState({ state }: HoursRow, { t }: Words): string {
  if (state === 'open') return '';
  return state === 'closed' ? t('hours.rowClosed') : t('hours.rowByAppointment');
}

function sayNote({ state, note }: HoursRow): string {
  const isPlain = state === 'by-appointment' && plainComments.includes(note?.toLowerCase() ?? '');
  return note === undefined || isPlain ? '' : `(${note})`;
}

const join = (parts: string[]): string => parts.filter((part) => part !== '').join(' ');

function sayRow(row: HoursRow, words: Words): string {
  const seasons = row.seasons.map((season) => saySeason(season, words)).join(', ');
  return join([seasons && `${seasons}:`, sayDays(row, words), sayTimes(row), sayState(row, words), sayNote(row)]);
}

/** At all times the same: whether it is open now says it already. */
const isAlways = (row: HoursRow): boolean => isDaily(row) && row.seasons.length === 0 && ['', wholeDay].includes(sayTimes(row));

/** `Nov–Mar: daily 18:00–09:00`, `public holidays closed`: one for each row, in the language of the screen. */
export function sayHours(rows: readonly HoursRow[], words: Words): string[] {
  const [only, ...others] = rows;
  if (only !== undefined && others.length === 0 && isAlways(only)) return [sayNote(only)].filter((note) => note !== '');
  return rows.map((row) => sayRow(row, words));
}
