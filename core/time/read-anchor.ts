import { readNamedDate, readNumericDate } from './read-date.ts';
import { hasRole, isJoined, type Reading, senseOf } from './reading.ts';
import type { Role } from './time-words.ts';

/** The kernel of an expression of time: indexes of its first and last unit and what it says. */
export type Anchor = { first: number; last: number } & (
  | { kind: 'date'; day: number; month: number; year?: number; isSure: boolean }
  /** "the 15th"; sure when the number is marked as an ordinal */
  | { kind: 'dayOfMonth'; day: number; isSure: boolean }
  | { kind: 'month'; month: number; year?: number }
  | { kind: 'weekday'; weekday: number; isSure: boolean }
  | { kind: 'relative'; days: number }
  /** `unit` is an index of unitNames; a few days are `isFew` */
  | { kind: 'span'; count: number; least: number; unit: number; isFew: boolean }
  | { kind: 'unit'; unit: number; isEnd: boolean }
  | { kind: 'weekend' }
  | { kind: 'soon' | 'now' }
);

/** What a number of a span says at most: longer ones are sentences, loans, ages. */
const mostCounted = 400;

/** "3 dny", "two weeks", "24 de ore", "14 kalendářních dnů", "2-3 Wochen" */
function readSpan(reading: Reading, index: number, unit: number): Anchor | undefined {
  let at = index - 1;
  if (!isJoined(reading, index)) return undefined;
  const isNumber = (place: number): boolean => (reading.units[place]?.digits ?? 0) > 0 || hasRole(reading, place, 'number');
  if (!isNumber(at) && isJoined(reading, at) && (hasRole(reading, at, 'article') || !isAnchorWord(reading, at))) at--;
  if (!isNumber(at)) return undefined;
  if (
    at < index - 1 &&
    hasRole(reading, at, 'number') &&
    !hasRole(reading, index - 1, 'article') &&
    (senseOf(reading, at, 'number') ?? 0) <= 1
  )
    return undefined;
  const count = numberAt(reading, at);
  if (count < 0 || count > mostCounted) return undefined;
  const before = isNumber(at - 1) && isJoined(reading, at) ? numberAt(reading, at - 1) : -1;
  const isRange = before > 0 && before < count;
  const first = isRange ? at - 1 : at;
  if (isPartOfNumber(reading, first)) return undefined;
  return { kind: 'span', first, last: index, count, least: isRange ? before : count, unit, isFew: count === 0 };
}

const isAnchorWord = (reading: Reading, index: number): boolean =>
  reading.units[index]?.entry?.isAnchor === true || hasRole(reading, index, 'in') || hasRole(reading, index, 'break');

/** "1,5 dne", "2.500 dní": the number before the unit is only the tail of a number */
function isPartOfNumber(reading: Reading, index: number): boolean {
  const unit = reading.units[index];
  if (!unit || unit.digits === 0) return false;
  return (
    index > 0 && unit.gap !== 0 && (reading.units[index - 1]?.digits ?? 0) > 0 && unit.start - (reading.units[index - 1]?.end ?? 0) === 1
  );
}

function numberAt(reading: Reading, index: number): number {
  const unit = reading.units[index];
  return unit && unit.digits > 0 ? unit.number : (senseOf(reading, index, 'number') ?? -1);
}

/** "15.", "15-ти", "15th"; unmarked only as a guess that the words around must bear out */
function readDayOfMonth(reading: Reading, index: number): Anchor | undefined {
  const unit = reading.units[index];
  if (!unit || unit.digits > 2 || (unit.gap === 0 && index > 0) || unit.number < 1 || unit.number > 31 || isPartOfNumber(reading, index))
    return undefined;
  const next = reading.units[index + 1];
  const hasSuffix = next !== undefined && (next.gap === 0 || isJoined(reading, index + 1)) && hasRole(reading, index + 1, 'ordinal');
  if (hasSuffix) return { kind: 'dayOfMonth', first: index, last: index + 1, day: unit.number, isSure: true };
  if (next && next.start - unit.end < 2 && (next.gap === 0 || next.digits > 0)) return undefined;
  const isSure = reading.text[unit.end] === '.';
  return { kind: 'dayOfMonth', first: index, last: index, day: unit.number, isSure };
}

function readMonth(reading: Reading, index: number, month: number): Anchor {
  const next = reading.units[index + 1];
  if (next && isJoined(reading, index + 1) && next.digits === 4) {
    return { kind: 'month', first: index, last: index + 1, month, year: next.number };
  }
  return { kind: 'month', first: index, last: index, month };
}

function readShortWeekday(reading: Reading, index: number): Anchor | undefined {
  const weekday = senseOf(reading, index, 'shortWeekday');
  if (weekday === undefined) return undefined;
  return { kind: 'weekday', first: index, last: index, weekday, isSure: false };
}

/** The kernel that begins or ends at this unit. */
export function readAnchor(reading: Reading, index: number): Anchor | undefined {
  if ((reading.units[index]?.digits ?? 0) > 0) {
    return readNumericDate(reading, index) ?? readNamedDate(reading, index) ?? readDayOfMonth(reading, index);
  }
  const place = { first: index, last: index };
  const unit = senseOf(reading, index, 'unit');
  const span = unit === undefined ? undefined : readSpan(reading, index, unit);
  if (span) return span;
  const days = senseOf(reading, index, 'relative');
  if (days !== undefined) return { kind: 'relative', ...place, days };
  const weekday = senseOf(reading, index, 'weekday');
  const isWeek = unit !== undefined && ['next', 'last', 'this', 'in'].some((role) => hasRole(reading, index - 1, role as Role));
  if (weekday !== undefined && !isWeek) return { kind: 'weekday', ...place, weekday, isSure: true };
  const month = senseOf(reading, index, 'month');
  if (month !== undefined) return readNamedDate(reading, index) ?? readMonth(reading, index, month);
  if (hasRole(reading, index, 'shortMonth')) return readNamedDate(reading, index);
  if (unit !== undefined) return { kind: 'unit', ...place, unit, isEnd: false };
  if (hasRole(reading, index, 'monthEnd')) return { kind: 'unit', ...place, unit: 3, isEnd: true };
  if (hasRole(reading, index, 'weekend')) return { kind: 'weekend', ...place };
  if (hasRole(reading, index, 'soon')) return { kind: 'soon', ...place };
  if (hasRole(reading, index, 'now')) return { kind: 'now', ...place };
  return readShortWeekday(reading, index);
}
