import type { Anchor } from './read-anchor.ts';
import { hasRole, isJoined, type Reading, type ReadUnit, senseOf } from './reading.ts';
import { Gap } from './scan-units.ts';

const isDay = (unit: ReadUnit | undefined): unit is ReadUnit =>
  unit !== undefined && unit.digits > 0 && unit.digits <= 2 && unit.number >= 1 && unit.number <= 31;

/** The separator before a unit when it may stand in a date: one of `. / -`, blanks only after a dot. */
function separatorOf(unit: ReadUnit | undefined, previousEnd: number): number {
  if (!unit || unit.start - previousEnd > 3) return 0;
  if (unit.gap === Gap.slash || unit.gap === Gap.hyphen || unit.gap === Gap.dot) return unit.gap;
  return unit.gap === (Gap.dot | Gap.space) ? Gap.dot : 0;
}

/** A number whose neighbour hangs on it ("0176/15.3.26", "1.2.3.4", "v1.2") is no date. */
function isTorn(reading: Reading, first: number, last: number): boolean {
  const start = reading.units[first];
  const previous = reading.units[first - 1];
  const end = reading.units[last];
  const next = reading.units[last + 1];
  if (start && previous && start.start - previous.end < 2 && (previous.digits > 0 || start.gap === 0)) return true;
  if (start && (start.gap & Gap.other) !== 0 && /[+§$€£#%]\s?$/.test(reading.text.slice(Math.max(0, start.start - 2), start.start)))
    return true;
  if (!end || !next || next.start - end.end > 1) return false;
  return next.gap === 0 || (next.digits > 0 && (next.gap & (Gap.dot | Gap.slash | Gap.colon)) !== 0);
}

function readYear(unit: ReadUnit): number | undefined {
  if (unit.digits === 4) return unit.number;
  return unit.digits === 2 && unit.number >= 20 && unit.number < 60 ? 2000 + unit.number : undefined;
}

function readIsoDate(reading: Reading, index: number): Anchor | undefined {
  const [year, month, day] = [reading.units[index], reading.units[index + 1], reading.units[index + 2]];
  if (year?.digits !== 4 || month?.digits !== 2 || day?.digits !== 2) return undefined;
  if (month.gap !== Gap.hyphen || day.gap !== Gap.hyphen || isTorn(reading, index, index + 2)) return undefined;
  if (month.number < 1 || month.number > 12 || !isDay(day)) return undefined;
  return { kind: 'date', first: index, last: index + 2, day: day.number, month: month.number, year: year.number, isSure: true };
}

/** "15.3.", "15. 3. 2026", "15/03", "2026-03-15". Sure when nothing but a date is written so. */
export function readNumericDate(reading: Reading, index: number): Anchor | undefined {
  const iso = readIsoDate(reading, index);
  if (iso) return iso;
  const [first, second, third] = [reading.units[index], reading.units[index + 1], reading.units[index + 2]];
  if (!isDay(first) || !isDay(second)) return undefined;
  const separator = separatorOf(second, first.end);
  const isAmerican = separator === Gap.slash && second.number > 12 && first.number <= 12;
  const [day, month] = isAmerican ? [second, first] : [first, second];
  if (separator === 0 || month.number > 12) return undefined;
  const mayBeYear = third && separatorOf(third, second.end) === separator && (third.digits === 4 || third.start - second.end === 1);
  const year = mayBeYear ? readYear(third) : undefined;
  const last = year === undefined ? index + 1 : index + 2;
  if (isTorn(reading, index, last) || (separator === Gap.hyphen && year === undefined)) return undefined;
  const hasDot = separator === Gap.dot && reading.text[second.end] === '.';
  const isPadded = separator === Gap.dot ? month.digits === 2 : month.digits === 2 && month.number < 10;
  const common = { kind: 'date' as const, first: index, last, day: day.number, month: month.number };
  if (year !== undefined) return { ...common, year, isSure: true };
  return { ...common, isSure: hasDot || isPadded };
}

const monthOf = (reading: Reading, index: number): number | undefined =>
  senseOf(reading, index, 'shortMonth') ?? senseOf(reading, index, 'month');

/** A month may be written right after the dot, a blank or a small word: "15. března", "15th of May", "15 de mayo" */
function findMonth(reading: Reading, dayIndex: number): number | undefined {
  let index = dayIndex + 1;
  const gapAllows = (place: number): boolean => {
    const unit = reading.units[place];
    return unit !== undefined && (unit.gap & ~(Gap.space | Gap.dot | Gap.hyphen)) === 0;
  };
  if (gapAllows(index) && hasRole(reading, index, 'ordinal')) index++;
  if (gapAllows(index) && monthOf(reading, index) === undefined && hasRole(reading, index, 'article')) index++;
  return gapAllows(index) && monthOf(reading, index) !== undefined ? index : undefined;
}

function withYear(reading: Reading, first: number, last: number, day: number, month: number): Anchor {
  const next = reading.units[last + 1];
  const isNear = next !== undefined && (next.gap & ~(Gap.space | Gap.dot | Gap.comma)) === 0;
  if (isNear && next.digits === 4 && next.number > 1900 && next.number < 2100) {
    return { kind: 'date', first, last: last + 1, day, month, year: next.number, isSure: true };
  }
  return { kind: 'date', first, last, day, month, isSure: true };
}

/** "15. března", "1 lipca 2026", "March 15th" */
export function readNamedDate(reading: Reading, index: number): Anchor | undefined {
  const unit = reading.units[index];
  if (isDay(unit) && !isTorn(reading, index, index - 1)) {
    const at = findMonth(reading, index);
    const month = at === undefined ? undefined : monthOf(reading, at);
    return at !== undefined && month !== undefined ? withYear(reading, index, at, unit.number, month) : undefined;
  }
  const month = monthOf(reading, index);
  const next = reading.units[index + 1];
  if (month === undefined || !isJoined(reading, index + 1) || !isDay(next) || isTorn(reading, index + 1, index)) return undefined;
  const hasSuffix = hasRole(reading, index + 2, 'ordinal') && reading.units[index + 2]?.gap === 0;
  const after = reading.units[index + (hasSuffix ? 3 : 2)];
  if (after && (after.gap & (Gap.colon | Gap.dot)) !== 0 && after.digits > 0 && after.start - next.end < 2) return undefined;
  return withYear(reading, index, hasSuffix ? index + 2 : index + 1, next.number, month);
}
