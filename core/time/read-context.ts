import { hasRole, isJoined, type Reading } from './reading.ts';
import { Gap } from './scan-units.ts';

export type Direction = 'until' | 'since' | 'from' | 'in' | 'within' | 'ago' | 'on';
export type Part = 'end' | 'start' | 'middle';

/** What the words directly around a day or a span say of it. */
export interface Context {
  first: number;
  last: number;
  direction?: Direction;
  part?: Part;
  /** 1 next, 0 this, -1 last */
  which?: number;
  isEach: boolean;
  hasArticle: boolean;
  /** A weekday may stand before a date: it belongs to it */
  hasWeekday: boolean;
}

const parts: readonly Part[] = ['end', 'start', 'middle'];
const strong: readonly Direction[] = ['until', 'since', 'within', 'ago'];
const weak: readonly Direction[] = ['from', 'in', 'on'];

function readWhich(reading: Reading, index: number): number | undefined {
  if (hasRole(reading, index, 'next')) return 1;
  if (hasRole(reading, index, 'last')) return -1;
  return hasRole(reading, index, 'this') ? 0 : undefined;
}

const isWeekday = (reading: Reading, index: number): boolean =>
  hasRole(reading, index, 'weekday') || hasRole(reading, index, 'shortWeekday');

/** Takes the word at `index` into the context; false when it does not belong to it. */
function takeLeft(reading: Reading, index: number, context: Context): boolean {
  if (hasRole(reading, index, 'each') && context.direction === undefined) {
    context.isEach = true;
    return true;
  }
  const strongDirection = strong.find((direction) => hasRole(reading, index, direction));
  if (strongDirection && !(strongDirection === 'within' && hasRole(reading, index, 'in'))) {
    context.direction = strongDirection;
    return true;
  }
  const part = parts.find((role) => hasRole(reading, index, role));
  if (part) {
    context.part = part;
    return true;
  }
  const which = readWhich(reading, index);
  if (which !== undefined) {
    context.which ??= which;
    return true;
  }
  const weakDirection = weak.find((direction) => hasRole(reading, index, direction));
  if (weakDirection && (context.direction === undefined || context.direction === 'on')) context.direction = weakDirection;
  const isArticle = hasRole(reading, index, 'article');
  if (isArticle || weakDirection === 'on') context.hasArticle = true;
  if (weakDirection || isArticle) return true;
  if (!isWeekday(reading, index)) return false;
  context.hasWeekday = true;
  return true;
}

function takeRight(reading: Reading, index: number, context: Context): boolean {
  if (hasRole(reading, index, 'agoAfter')) context.direction = 'ago';
  else if (hasRole(reading, index, 'inAfter')) context.direction = 'in';
  else if (hasRole(reading, index, 'leftAfter')) context.direction ??= 'within';
  else if (hasRole(reading, index, 'nextAfter')) context.which = 1;
  else if (hasRole(reading, index, 'lastAfter')) context.which = -1;
  else return false;
  return true;
}

/** Walks a few words to the left, as long as they are such that stand before a day, and two to the right. */
export function readContext(reading: Reading, first: number, last: number): Context {
  const context: Context = { first, last, isEach: false, hasArticle: false, hasWeekday: false };
  for (let index = first - 1; index >= Math.max(0, first - 6); index--) {
    const gap = reading.units[index + 1]?.gap ?? 0;
    const isOne = isJoined(reading, index + 1) || (gap & ~(Gap.colon | Gap.space)) === 0;
    const mayFollow = isOne || ((gap & (Gap.stop | Gap.slash | Gap.other)) === 0 && isWeekday(reading, index));
    if (!mayFollow || reading.units[index]?.digits !== 0 || !takeLeft(reading, index, context)) break;
    context.first = index;
    if (context.direction && strong.includes(context.direction)) break;
  }
  for (let index = last + 1; index <= last + 2 && isJoined(reading, index); index++) {
    if (takeRight(reading, index, context)) context.last = index;
    else if (!hasRole(reading, index, 'article')) break;
  }
  return context;
}
