import { daysInMonth } from '../time/civil-day.ts';
import type { Season } from './opening-hours.ts';
import type { TokenReader } from './token-reader.ts';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const someLeapYear = 2024;

export const isMonth = (word: string): boolean => months.includes(word);

function readMonth(reader: TokenReader): number | undefined {
  const token = reader.peek();
  if (token.kind !== 'word' || !isMonth(token.text)) return reader.fail('Write a month here: Jan, Feb, Mar and so on.');
  reader.next();
  return months.indexOf(token.text) + 1;
}

/** A day of the month as month * 100 + day */
function readDay(reader: TokenReader, month: number): number | undefined {
  const token = reader.peek();
  const day = Number(token.text);
  if (token.kind !== 'number') return reader.fail('Write the day of the month here, as in Nov 01-Mar 31.');
  if (day < 1 || day > daysInMonth(someLeapYear, month)) return reader.fail(`${months[month - 1]} has no day ${token.text}.`);
  reader.next();
  return month * 100 + day;
}

/** What follows the day a season begins with: nothing, `-26` or `-Jan 02` */
function readLastDay(reader: TokenReader, first: number): number | undefined {
  if (!reader.take('-')) return first;
  if (reader.peek().kind === 'number') {
    const token = reader.peek();
    const last = readDay(reader, Math.floor(first / 100));
    if (last === undefined || last > first) return last;
    return reader.fail('The days end before they begin: write the month of the last day too, as in Dec 24-Jan 02.', token);
  }
  const month = readMonth(reader);
  return month === undefined ? undefined : readDay(reader, month);
}

function readDays(reader: TokenReader, month: number): Season | undefined {
  const from = readDay(reader, month);
  const to = from === undefined ? undefined : readLastDay(reader, from);
  return from === undefined || to === undefined ? undefined : { from, to };
}

function readMonths(reader: TokenReader, first: number): Season | undefined {
  const last = reader.take('-') ? readMonth(reader) : first;
  if (last === undefined) return undefined;
  if (reader.peek().kind === 'number') return reader.fail('Write a day for the first month too, as in Nov 01-Mar 31.');
  return { from: first * 100 + 1, to: last * 100 + 31 };
}

/** Reads `Nov-Mar`, `Dec 24-26,31`, `Nov 01-Mar 31`; undefined when it has failed. */
export function readSeasons(reader: TokenReader): Season[] | undefined {
  const seasons: Season[] = [];
  let month: number | undefined;
  do {
    const isSameMonth = month !== undefined && reader.peek().kind === 'number';
    if (!isSameMonth) month = readMonth(reader);
    if (month === undefined) return undefined;
    const season = reader.peek().kind === 'number' ? readDays(reader, month) : readMonths(reader, month);
    if (!season) return undefined;
    // in `Dec 24-Jan 02,05` the last day is one of January
    month = Math.floor(season.to / 100);
    seasons.push(season);
  } while (reader.take(','));
  return seasons;
}
