import { oneDay, shiftDay } from './place-day.ts';
import type { Anchor } from './read-anchor.ts';
import type { Context } from './read-context.ts';
import { hasRole, isJoined, isNear, type Reading } from './reading.ts';
import type { Resolved } from './resolve-anchor.ts';

type Span = Extract<Anchor, { kind: 'span' }>;

const hour = 0;
const year = 4;
/** "do 17 hodin" is a clock; these are what authorities count in hours */
const countedHours = [12, 24, 36, 48, 72, 96];

/** "three months' rent", "50 Kč za den", "2x za týden", "two months old" */
function isNoTime(reading: Reading, span: Span, context: Context): boolean {
  if (isJoined(reading, span.last + 1) && hasRole(reading, span.last + 1, 'amount')) return true;
  if (span.unit >= 2 && isNear(reading, 'owe', { first: context.first, last: context.last, left: 4, right: 3 })) return true;
  const isSingle = span.first === span.last;
  const before = context.first - 1;
  if (!isSingle || before < 0) return false;
  return (reading.units[before]?.digits ?? 0) > 0 || hasRole(reading, before, 'amount') || hasRole(reading, before, 'number');
}

/** "mám 14 dní", "dali nám tři dny": having or giving, with nothing but small words between. */
function isHad(reading: Reading, span: Span): boolean {
  for (let index = span.first - 1; index >= Math.max(0, span.first - 3) && isJoined(reading, index + 1); index--) {
    if (hasRole(reading, index, 'have')) return span.unit !== hour || countedHours.includes(span.count);
    const unit = reading.units[index];
    if (!unit || unit.digits > 0 || unit.end - unit.start > 4) return false;
  }
  return false;
}

/** Whether the words around make a bare "14 days" the time that is left. */
function isTimeLeft(reading: Reading, span: Span): boolean {
  if (span.unit === year) return false;
  const around = { first: span.first, last: span.last };
  if (isNear(reading, 'deadline', { ...around, left: 4, right: 2 })) return true;
  return isHad(reading, span) && !isNear(reading, 'owe', { ...around, left: 5, right: 4 });
}

function isForward(reading: Reading, span: Span, context: Context): boolean {
  if (span.unit === year && span.count > 1) return false;
  if (context.direction === 'in') return true;
  if (context.direction === 'within') return span.unit < year;
  if (context.direction === 'until') return span.unit === hour ? countedHours.includes(span.count) : span.unit < year || span.count < 1;
  return context.which === 1 || isTimeLeft(reading, span);
}

/** "in 14 Tagen", "před týdnem", "od dvou měsíců", "ještě tři dny" */
export function resolveSpan(reading: Reading, span: Span, context: Context): Resolved | undefined {
  if (context.isEach) return undefined;
  const { day } = reading;
  const count = span.isFew ? 5 : span.count;
  const least = span.isFew ? 2 : span.least;
  const isExact = !span.isFew && span.unit <= 1 && least === count;
  const isBack = context.direction === 'ago' || context.which === -1;
  if (isBack) return { kind: 'past', fromDay: shiftDay(day, -count, span.unit), toDay: shiftDay(day, -least, span.unit), isExact };
  const isDeadline = isNear(reading, 'deadline', { first: context.first, last: context.last, left: 5, right: 3 });
  const isFrom = context.direction === 'from' && !isDeadline && span.unit !== year && !isNoTime(reading, span, context);
  const isSince = context.direction === 'since' || isFrom;
  if (isSince) return { kind: 'start', fromDay: shiftDay(day, -count, span.unit), toDay: shiftDay(day, -least, span.unit), isExact };
  if (isNoTime(reading, span, context) || !isForward(reading, span, context)) return undefined;
  const kind = context.direction === 'in' && !isDeadline ? 'point' : 'deadline';
  const last = shiftDay(day, count, span.unit);
  if (least === count) return { kind, ...oneDay(last), isExact };
  return { kind, fromDay: shiftDay(day, least, span.unit), toDay: last, isExact };
}
