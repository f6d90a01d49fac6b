import { expect, it } from 'vitest';
import { addMonths, dayOf, formatDay, parseDay, toDay, weekdayOf } from './civil-day.ts';

it.each([
  ['2026-03-28T22:59:59Z', '2026-03-28', 'just before midnight in winter'],
  ['2026-03-28T23:00:00Z', '2026-03-29', 'midnight before the clock goes forward'],
  ['2026-03-29T21:59:59Z', '2026-03-29', 'the day of 23 hours'],
  ['2026-03-29T22:00:00Z', '2026-03-30', 'midnight in summer time'],
  ['2026-10-25T22:59:59Z', '2026-10-25', 'the day of 25 hours'],
  ['2026-12-31T23:30:00Z', '2027-01-01', 'already the new year in Berlin'],
])('%s is %s in Berlin: %s', (moment, expected) => {
  expect(formatDay(toDay(Date.parse(moment)))).toBe(expected);
});

it('counts days where the clock hangs that is asked for', () => {
  const moment = Date.parse('2026-03-10T22:30:00Z');
  expect(formatDay(toDay(moment, 'Europe/Sofia'))).toBe('2026-03-11');
  expect(formatDay(toDay(moment, 'UTC'))).toBe('2026-03-10');
});

it('knows weekdays before and after 1970', () => {
  expect(weekdayOf(dayOf(2026, 3, 2))).toBe(1);
  expect(weekdayOf(dayOf(1969, 12, 28))).toBe(7);
});

it('adds months to the last day of a month', () => {
  expect(formatDay(addMonths(dayOf(2026, 1, 31), 1))).toBe('2026-02-28');
  expect(formatDay(addMonths(dayOf(2026, 11, 30), 3))).toBe('2027-02-28');
  expect(formatDay(addMonths(dayOf(2028, 3, 31), -1))).toBe('2028-02-29');
});

it.each([
  ['1970-01-01', 0],
  ['1969-12-31', -1],
  ['2028-02-29', dayOf(2028, 2, 29)],
])('reads %s as the day it is', (iso, day) => {
  expect(parseDay(iso)).toBe(day);
  expect(formatDay(day)).toBe(iso);
});

it.each(['2027-02-29', '2027-02-30', '2026-13-01', '2026-00-10', '2026-11', '22.11.2026', '2026-11-22T10:00', '2026-1-1', 'tomorrow', ''])(
  'takes %j for no day',
  (iso) => {
    expect(parseDay(iso)).toBeUndefined();
  },
);
