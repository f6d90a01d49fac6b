import type { NthWeekday } from './opening-hours.ts';
import type { TokenReader } from './token-reader.ts';

const weekdays = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];

export interface DaySelection {
  weekdays: number;
  nthWeekdays: NthWeekday[];
  onPublicHolidays: boolean;
}

export const isDayWord = (word: string): boolean => word === 'PH' || weekdays.includes(word);

function readWeekday(reader: TokenReader): number | undefined {
  const token = reader.peek();
  const index = token.kind === 'word' ? weekdays.indexOf(token.text) : -1;
  if (index < 0) return reader.fail('Write a weekday here: Mo, Tu, We, Th, Fr, Sa or Su (PH for public holidays).');
  reader.next();
  return index + 1;
}

function readNumber(reader: TokenReader): number | undefined {
  const isFromEnd = reader.take('-');
  const token = reader.peek();
  const value = Number(token.text);
  if (token.kind !== 'number' || value < 1 || value > 5) {
    return reader.fail('Write which one of the month in brackets: 1 to 5, or -1 for the last, as in Th[1] or Mo[-1].');
  }
  reader.next();
  return isFromEnd ? -value : value;
}

/** Reads `1,3]` or `1-2]` or `-1]`. */
function readNumbers(reader: TokenReader): number[] | undefined {
  const numbers: number[] = [];
  do {
    const from = readNumber(reader);
    if (from === undefined) return undefined;
    const isRange = from > 0 && reader.take('-');
    const to = isRange ? readNumber(reader) : from;
    if (to === undefined) return undefined;
    if (to < from) return reader.fail('The numbers in the brackets must rise, as in Th[1-2].');
    for (let number = from; number <= to; number += 1) numbers.push(number);
  } while (reader.take(','));
  if (!reader.take(']')) return reader.fail('The bracket is not closed: write ] after the number.');
  return numbers;
}

function addWeekdays(reader: TokenReader, selection: DaySelection): true | undefined {
  const first = readWeekday(reader);
  if (first === undefined) return undefined;
  if (reader.take('[')) {
    const numbers = readNumbers(reader);
    for (const nth of numbers ?? []) selection.nthWeekdays.push({ weekday: first, nth });
    return numbers && true;
  }
  const last = reader.take('-') ? readWeekday(reader) : first;
  if (last === undefined) return undefined;
  if (reader.isAt('[')) return reader.fail('Brackets can follow a single weekday only, as in Mo[1],Tu[1].');
  for (let weekday = first; ; weekday = (weekday % 7) + 1) {
    selection.weekdays |= 1 << weekday;
    if (weekday === last) return true;
  }
}

/** Reads `Mo-Fr,PH`, `Sa-Mo`, `Th[1,3]`; undefined when it has failed. */
export function readDaySelection(reader: TokenReader): DaySelection | undefined {
  const selection: DaySelection = { weekdays: 0, nthWeekdays: [], onPublicHolidays: false };
  do {
    if (reader.take('PH')) selection.onPublicHolidays = true;
    else if (!addWeekdays(reader, selection)) return undefined;
  } while (reader.take(','));
  return selection;
}
