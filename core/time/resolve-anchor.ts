import { dayOf, daysInMonth } from './civil-day.ts';
import { cutPeriod, type DayRange, findDateAround, findDayOfMonth, findPeriod, findWeekday, oneDay } from './place-day.ts';
import type { Anchor } from './read-anchor.ts';
import type { Context } from './read-context.ts';
import { hasRole, isJoined, isNear, type Reading } from './reading.ts';
import { resolveSpan } from './resolve-span.ts';
import { Gap } from './scan-units.ts';

export interface Resolved extends DayRange {
  kind: 'deadline' | 'point' | 'start' | 'past';
  isExact: boolean;
}

interface Said extends DayRange {
  isExact: boolean;
  /** Already over by what the words say */
  isPast?: boolean;
}

/** How far back a date without a year may lie, in days. */
const lately = 31;
const yearsBack = 2;
const yearsAhead = 5;

type AnchorOf<Kind extends Anchor['kind']> = Extract<Anchor, { kind: Kind }>;

const isPastSaid = (reading: Reading, { first, last }: Context): boolean => isNear(reading, 'past', { first, last, left: 6, right: 5 });

/** A price, a floor, a paragraph: the number is no day. */
function isCounted(reading: Reading, anchor: Anchor): boolean {
  const { first, last } = anchor;
  const end = reading.units[last]?.end ?? 0;
  if (/^\.?\s?[€$£%°]/.test(reading.text.slice(end, end + 3))) return true;
  const next = reading.units[last + 1];
  const isNextClose = next !== undefined && (next.gap & ~(Gap.space | Gap.dot | Gap.hyphen)) === 0;
  if (isNextClose && (hasRole(reading, last + 1, 'amount') || hasRole(reading, last + 1, 'unit'))) return true;
  const start = reading.units[first];
  return start !== undefined && (start.gap & (Gap.stop | Gap.comma)) === 0 && hasRole(reading, first - 1, 'label');
}

function isInReach(year: number, day: number): boolean {
  const now = Math.floor(1970 + day / 365.2425);
  return year >= now - yearsBack && year <= now + yearsAhead;
}

function placeDate(reading: Reading, anchor: AnchorOf<'date'>, context: Context): Said | undefined {
  if (isCounted(reading, anchor)) return undefined;
  if (!anchor.isSure && context.direction === undefined && !isNear(reading, 'deadline', { ...context, left: 4, right: 2 }))
    return undefined;
  const { month, day, year } = anchor;
  if (year !== undefined) {
    if (!isInReach(year, reading.day) || day > daysInMonth(year, month)) return undefined;
    return { ...oneDay(dayOf(year, month, day)), isExact: true };
  }
  const around = findDateAround(reading.day, month, day);
  if (!around) return undefined;
  const back = reading.day - around.previous;
  const isBack = context.direction === 'from' && back < around.next - reading.day;
  const isLately = back > 0 && back <= lately && isPastSaid(reading, context) && around.next - reading.day > 183;
  if (context.direction === 'since' || isBack || context.which === -1) return { ...oneDay(around.previous), isExact: true, isPast: true };
  return isLately ? { ...oneDay(around.previous), isExact: true, isPast: true } : { ...oneDay(around.next), isExact: true };
}

function placeDayOfMonth(reading: Reading, anchor: AnchorOf<'dayOfMonth'>, context: Context): Said | undefined {
  const { direction } = context;
  if (isCounted(reading, anchor) || direction === undefined || direction === 'in') return undefined;
  if (hasHoursBefore(reading, context)) return undefined;
  const next = reading.units[anchor.last + 1];
  const isLastWord = next === undefined || (next.gap & (Gap.stop | Gap.comma)) !== 0;
  if (direction === 'within' && !context.hasArticle) return undefined;
  const isBorneOut =
    direction === 'until' && (context.hasArticle || (isLastWord && reading.text[reading.units[anchor.last]?.end ?? 0] !== ':'));
  if (!anchor.isSure && !isBorneOut) return undefined;
  if (direction === 'on' && !anchor.isSure) return undefined;
  const isPast = direction === 'since' || context.which === -1 || (direction !== 'until' && isPastSaid(reading, context));
  return { ...oneDay(findDayOfMonth(reading.day, anchor.day, isPast)), isExact: true, isPast };
}

/** "od 9 do 17", "8-15": a number shortly before says that these are hours */
function hasHoursBefore(reading: Reading, context: Context): boolean {
  for (let index = context.first - 1; index >= Math.max(0, context.first - 3); index--) {
    const unit = reading.units[index];
    if (unit && unit.digits > 0 && unit.digits <= 2) return true;
    if (((unit?.gap ?? 0) & Gap.stop) !== 0) return false;
  }
  return false;
}

function placeMonth(reading: Reading, anchor: AnchorOf<'month'>, context: Context): Said | undefined {
  if (context.direction === undefined && context.part === undefined && context.which === undefined) return undefined;
  const around = findDateAround(reading.day, anchor.month, 1);
  if (!around || (anchor.year !== undefined && !isInReach(anchor.year, reading.day))) return undefined;
  const thisOne = findPeriod(around.previous, 3, 0);
  const isPast = context.direction === 'since' || context.which === -1 || (context.direction !== 'until' && isPastSaid(reading, context));
  const isRunning = thisOne.toDay >= reading.day && !(context.direction === 'until' && !context.part);
  const first = anchor.year === undefined ? (isPast || isRunning ? around.previous : around.next) : dayOf(anchor.year, anchor.month, 1);
  const whole = findPeriod(first, 3, 0);
  if (context.part === 'end' && context.direction === 'until') return { ...oneDay(whole.toDay), isExact: true };
  return { ...(context.part ? cutPeriod(whole, context.part) : whole), isExact: false, isPast: isPast && whole.toDay < reading.day };
}

function placeWeekday(reading: Reading, anchor: AnchorOf<'weekday'>, context: Context): Said | undefined {
  const end = reading.units[anchor.last]?.end ?? 0;
  if (!anchor.isSure && (context.direction === undefined || reading.text[end] !== '.')) return undefined;
  if (context.isEach || isPartOfWeek(reading, anchor, context)) return undefined;
  const isPast = context.which === -1 || context.direction === 'since' || (context.direction !== 'until' && isPastSaid(reading, context));
  return { ...oneDay(findWeekday(reading.day, anchor.weekday, isPast)), isExact: true, isPast };
}

/** "Montag bis Freitag", "od pondělí do pátku": opening hours */
function isPartOfWeek(reading: Reading, anchor: AnchorOf<'weekday'>, context: Context): boolean {
  const isDay = (index: number): boolean => hasRole(reading, index, 'weekday') || hasRole(reading, index, 'shortWeekday');
  const hasBefore = context.hasWeekday || (context.direction === 'until' && isDay(context.first - 1));
  const after = anchor.last + 1;
  const isClose = (reading.units[after]?.gap ?? Gap.stop) & (Gap.stop | Gap.comma);
  return hasBefore || (!isClose && (isDay(after) || (hasRole(reading, after, 'until') && isDay(after + 1))));
}

function placeUnit(reading: Reading, anchor: AnchorOf<'unit'>, context: Context): Said | undefined {
  const part = anchor.isEnd ? 'end' : context.part;
  if (context.isEach || (part === undefined && context.which === undefined)) return undefined;
  const { unit } = anchor;
  const { day } = reading;
  if (unit <= 1 && part) return undefined;
  if (unit <= 1) return context.which === 1 && unit === 1 ? { fromDay: day, toDay: day + 7, isExact: false } : undefined;
  const range = findPeriod(day, unit, context.which ?? 0);
  if (context.which === undefined && range.toDay < day) return undefined;
  const isUntilEnd = part === 'end' && context.direction === 'until';
  if (isUntilEnd) return { ...oneDay(range.toDay), isExact: true };
  const cut = part ? cutPeriod(range, part) : range;
  const fromDay = context.which === 0 && !part ? Math.max(day, cut.fromDay) : cut.fromDay;
  return { fromDay, toDay: cut.toDay, isExact: false, isPast: context.which === -1 };
}

function placeRelative(reading: Reading, anchor: AnchorOf<'relative'>, context: Context): Said | undefined {
  if (context.isEach) return undefined;
  const isPast = anchor.days < 0 || (anchor.days === 0 && context.direction !== 'until' && isPastSaid(reading, context));
  return { ...oneDay(reading.day + anchor.days), isExact: true, isPast };
}

function place(reading: Reading, anchor: Anchor, context: Context): Said | undefined {
  switch (anchor.kind) {
    case 'date':
      return placeDate(reading, anchor, context);
    case 'dayOfMonth':
      return placeDayOfMonth(reading, anchor, context);
    case 'month':
      return placeMonth(reading, anchor, context);
    case 'weekday':
      return placeWeekday(reading, anchor, context);
    case 'unit':
      return placeUnit(reading, anchor, context);
    case 'relative':
      return placeRelative(reading, anchor, context);
    case 'weekend': {
      const saturday = findWeekday(reading.day - 1, 6, context.which === -1);
      return context.isEach ? undefined : { fromDay: saturday, toDay: saturday + 1, isExact: false };
    }
    case 'soon':
      return { fromDay: reading.day, toDay: reading.day + 14, isExact: false };
    case 'now':
      return isNear(reading, 'deadline', { ...context, left: 5, right: 5 }) ? { ...oneDay(reading.day), isExact: false } : undefined;
    default:
      return undefined;
  }
}

function kindOf(reading: Reading, anchor: Anchor, context: Context, said: Said): Resolved['kind'] {
  const { direction } = context;
  if (direction === 'since' || direction === 'from') return 'start';
  if (direction === 'until' || direction === 'within' || (direction === 'ago' && said.isExact)) return 'deadline';
  if (said.isPast) return 'past';
  if (anchor.kind !== 'soon' && isNear(reading, 'deadline', { first: context.first, last: context.last, left: 4, right: 3 }))
    return 'deadline';
  return said.toDay < reading.day ? 'past' : 'point';
}

/** "do dnia 15.03": the word for the unit belongs to the date behind it */
const isNumberNext = (reading: Reading, anchor: Anchor): boolean =>
  (reading.units[anchor.last + 1]?.digits ?? 0) > 0 && isJoined(reading, anchor.last + 1);

/** A unit without a number counts as one where the word before asks for a span: "za týden", "před měsícem", "lhůta měsíc". */
function asSpan(reading: Reading, anchor: Anchor, context: Context): AnchorOf<'span'> | undefined {
  if (anchor.kind === 'span') return anchor;
  if (
    anchor.kind !== 'unit' ||
    anchor.isEnd ||
    isNumberNext(reading, anchor) ||
    context.part !== undefined ||
    context.which !== undefined ||
    !isJoined(reading, anchor.first)
  )
    return undefined;
  const direction = context.direction ?? 'deadline';
  const isBack = direction === 'ago' || direction === 'since' || direction === 'from';
  const isAsked = direction === 'ago' ? !hasRole(reading, anchor.first - 1, 'article') : hasRole(reading, anchor.first - 1, direction);
  if (!isAsked || direction === 'on' || (anchor.unit === 0 && direction !== 'in' && direction !== 'ago') || (anchor.unit === 4 && !isBack))
    return undefined;
  return { kind: 'span', first: anchor.first, last: anchor.last, count: 1, least: 1, unit: anchor.unit, isFew: false };
}

/** What an expression says, counted from the day of the text; undefined when the words around say that it is no time. */
export function resolveAnchor(reading: Reading, anchor: Anchor, context: Context): Resolved | undefined {
  const span = asSpan(reading, anchor, context);
  if (span) return resolveSpan(reading, span, context);
  const said = place(reading, anchor, context);
  return said && { kind: kindOf(reading, anchor, context, said), fromDay: said.fromDay, toDay: said.toDay, isExact: said.isExact };
}
