import { allWeekdays, type HoursRule, minutesPerDay, type OpenState, type Season } from './opening-hours.ts';
import { type DaySelection, isDayWord, readDaySelection } from './read-day-selection.ts';
import { isMonth, readSeasons } from './read-seasons.ts';
import { readSpans } from './read-spans.ts';
import type { TokenReader } from './token-reader.ts';

/** What stands between rules */
export const separators = [';', ',', '||'];

const everyDay: DaySelection = { weekdays: allWeekdays, nthWeekdays: [], onPublicHolidays: false };

/** A rule with what it says and what it leaves out */
export interface WrittenRule extends Omit<HoursRule, 'mode'> {
  namesDays: boolean;
}

const notWritable = new Map([
  ['SH', 'School holidays (SH) cannot be written: write the dates or leave them out.'],
  ['week', 'Weeks of the year cannot be written: write months or dates.'],
  ['easter', 'Easter cannot be written: PH stands for all public holidays.'],
  ['sunrise', 'Sunrise and sunset cannot be written: write clock times.'],
  ['sunset', 'Sunrise and sunset cannot be written: write clock times.'],
  ['unknown', 'Leave out the word "unknown": a comment in quotes alone says the same.'],
]);

/** Why what comes next cannot stand there */
export function explainNext(reader: TokenReader): undefined {
  const { kind, text } = reader.peek();
  if (kind === 'end') return reader.fail('Write days and times here, as in Mo-Fr 09:00-17:00.');
  if (kind === 'always') return reader.fail('24/7 stands alone: write 00:00-24:00 after days.');
  if (kind === 'time') return reader.fail('Times come after the days and before off or a comment.');
  if (kind === 'comment') return reader.fail('Only one comment can stand here.');
  if (kind === 'sign') return reader.fail(`${text} is not expected here: write days and times, as in Mo-Fr 09:00-17:00.`);
  if (kind === 'number') return reader.fail(`${text} is not expected here: years and single numbers cannot be written.`);
  if (isDayWord(text) || isMonth(text)) {
    return reader.fail('Months come first, then days, then times; put a comma between days and ; between rules.');
  }
  const general = `"${text}" is not known here: weekdays are Mo Tu We Th Fr Sa Su, months Jan to Dec, public holidays PH.`;
  return reader.fail(notWritable.get(text) ?? general);
}

function readState(reader: TokenReader): { state: OpenState; note?: string } | undefined {
  const isClosed = reader.take('off') || reader.take('closed');
  const isOpen = !isClosed && reader.take('open');
  const comment = reader.peek();
  if (comment.kind !== 'comment') return { state: isClosed ? 'closed' : 'open' };
  if (comment.text === '') return reader.fail('Write something between the quotes or leave them out.');
  reader.next();
  // a comment alone leaves it to the place whether somebody is there: OSM calls it "unknown"
  return { state: isClosed ? 'closed' : isOpen ? 'open' : 'by-appointment', note: comment.text };
}

function readWhen(reader: TokenReader): { seasons: Season[]; days: DaySelection | undefined } | undefined {
  const first = reader.peek();
  const seasons = first.kind === 'word' && isMonth(first.text) ? readSeasons(reader) : [];
  if (!seasons) return undefined;
  if (seasons.length > 0) reader.take(':');
  const token = reader.peek();
  if (token.kind !== 'word' || !isDayWord(token.text)) return { seasons, days: undefined };
  const days = readDaySelection(reader);
  return days && { seasons, days };
}

function readTimed(reader: TokenReader): Pick<WrittenRule, 'spans' | 'state' | 'note'> | undefined {
  const spans = readSpans(reader);
  const before = reader.peek();
  const said = spans && readState(reader);
  if (!said) return undefined;
  if (spans.length > 0 || said.state !== 'open') return { spans, ...said };
  const isMissing = reader.peek() !== before || before.kind === 'end' || separators.includes(before.text);
  return isMissing ? reader.fail('Times are missing: write them after the days, as in 09:00-17:00, or off.', before) : explainNext(reader);
}

function readAlways(reader: TokenReader): WrittenRule | undefined {
  const always = reader.next();
  const said = readState(reader);
  if (said?.state === 'closed') return reader.fail('24/7 is never closed: write off alone.', always);
  return said && { ...everyDay, seasons: [], spans: [{ from: 0, to: minutesPerDay }], namesDays: false, ...said };
}

/** Reads one rule up to what parts it from the next; undefined when it has failed. */
export function readRule(reader: TokenReader): WrittenRule | undefined {
  const first = reader.peek();
  if (first.kind === 'end' || first.kind === 'sign') return explainNext(reader);
  if (first.kind === 'always') return readAlways(reader);
  const when = readWhen(reader);
  const timed = when && readTimed(reader);
  if (!timed) return undefined;
  return { ...(when.days ?? everyDay), seasons: when.seasons, ...timed, namesDays: Boolean(when.days) || when.seasons.length > 0 };
}
