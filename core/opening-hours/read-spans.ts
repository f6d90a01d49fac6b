import { minutesPerDay, type TimeSpan } from './opening-hours.ts';
import type { TokenReader } from './token-reader.ts';

function readMinute(reader: TokenReader): number | undefined {
  const token = reader.peek();
  if (token.kind !== 'time' || !/^\d\d:\d\d$/.test(token.text)) {
    return reader.fail('Write each time with two digits for hours and minutes, as in 09:00-12:30.');
  }
  const [hours = 0, minutes = 0] = token.text.split(':').map(Number);
  if (minutes > 59) return reader.fail(`There is no minute ${minutes}: minutes go from 00 to 59.`);
  reader.next();
  return hours * 60 + minutes;
}

function readSpan(reader: TokenReader): TimeSpan | undefined {
  const start = reader.peek();
  const from = readMinute(reader);
  if (from === undefined) return undefined;
  if (from >= minutesPerDay) return reader.fail('A time can begin at 23:59 at the latest: name the next day instead.', start);
  if (reader.isAt('+')) return reader.fail('An open end (+) cannot be written: write when it closes.');
  if (!reader.take('-')) return reader.fail('Write until when, as in 09:00-12:00.');
  const end = reader.peek();
  const to = readMinute(reader);
  if (to === undefined) return undefined;
  if (reader.isAt('+')) return reader.fail('An open end (+) cannot be written: write when it closes.');
  if (to === from) return reader.fail('It begins and ends at the same time: write 00:00-24:00 for the whole day.', start);
  const last = to < from ? to + minutesPerDay : to;
  if (last - from > minutesPerDay) return reader.fail('This is longer than a day: write the days one by one.', end);
  return { from, to: last };
}

/** Reads `09:00-12:00,14:00-16:00`; a comma that no time follows is left for the next rule. Undefined when it has failed. */
export function readSpans(reader: TokenReader): TimeSpan[] | undefined {
  const spans: TimeSpan[] = [];
  // "9-12" is meant as times, "2026" is not
  const isTime = (ahead: number): boolean =>
    reader.peek(ahead).kind === 'time' || (reader.peek(ahead).kind === 'number' && reader.peek(ahead + 1).text === '-');
  while (isTime(0) || (spans.length > 0 && reader.isAt(',') && isTime(1))) {
    if (spans.length > 0 && !reader.take(',')) return reader.fail('Put a comma between times, as in 09:00-12:00,14:00-16:00.');
    const span = readSpan(reader);
    if (!span) return undefined;
    spans.push(span);
  }
  return spans;
}
