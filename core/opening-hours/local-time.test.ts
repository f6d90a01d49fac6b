import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dayOf, formatDay } from '../time/civil-day.ts';
import { toLocalTime, toMoment } from './local-time.ts';

const show = (ms: number, zone: string): string => {
  const { day, minute } = toLocalTime(ms, zone);
  return `${formatDay(day)} ${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
};

it.each([
  ['2026-03-29T00:59:59Z', 'Europe/Berlin', '2026-03-29 01:59', 'before the clock goes forward'],
  ['2026-03-29T01:00:00Z', 'Europe/Berlin', '2026-03-29 03:00', 'after it'],
  ['2026-10-25T00:30:00Z', 'Europe/Berlin', '2026-10-25 02:30', 'the first 02:30 in autumn'],
  ['2026-10-25T01:00:00Z', 'Europe/Berlin', '2026-10-25 02:59', 'the repeated hour stands still'],
  ['2026-10-25T01:30:00Z', 'Europe/Berlin', '2026-10-25 02:59', 'to its end'],
  ['2026-10-25T02:00:00Z', 'Europe/Berlin', '2026-10-25 03:00', 'and the clock goes on'],
  ['2026-12-31T23:00:00Z', 'Europe/Prague', '2027-01-01 00:00', 'new year in Prague'],
  ['2026-07-01T22:15:00Z', 'Europe/Sofia', '2026-07-02 01:15', 'summer in Sofia'],
  ['2026-07-01T12:00:00Z', 'Asia/Kathmandu', '2026-07-01 17:45', 'a zone of quarter hours'],
  ['2026-04-04T15:10:00Z', 'Australia/Lord_Howe', '2026-04-05 01:59', 'half an hour repeated'],
])('%s in %s is %s: %s', (moment, zone, expected) => {
  expect(show(Date.parse(moment), zone)).toBe(expected);
});

it.each([
  ['2026-03-29', 90, '2026-03-29T00:30:00Z', 'before the leap'],
  ['2026-03-29', 150, '2026-03-29T01:00:00Z', 'leapt over: the moment of the leap'],
  ['2026-03-29', 180, '2026-03-29T01:00:00Z', 'where it lands'],
  ['2026-10-25', 150, '2026-10-25T00:30:00Z', 'the first of two'],
  ['2026-10-25', 180, '2026-10-25T02:00:00Z', 'after the repeated hour'],
  ['2026-11-25', 540, '2026-11-25T08:00:00Z', 'an ordinary morning'],
])('%s, minute %i in Berlin begins at %s: %s', (date, minute, expected) => {
  const day = Date.parse(date) / 86_400_000;
  expect(new Date(toMoment({ day, minute }, 'Europe/Berlin')).toISOString()).toBe(expected.replace('Z', '.000Z'));
});

it('comes back to the same time of the clock, or past one that was leapt over', () => {
  const zone = fc.constantFrom('Europe/Berlin', 'Europe/Prague', 'Europe/Sofia', 'America/Santiago', 'Australia/Lord_Howe', 'UTC');
  const day = fc.integer({ min: dayOf(2024, 1, 1), max: dayOf(2028, 12, 31) });
  fc.assert(
    fc.property(zone, day, fc.integer({ min: 0, max: 1439 }), (where, on, minute) => {
      const back = toLocalTime(toMoment({ day: on, minute }, where), where);
      const before = toLocalTime(toMoment({ day: on, minute }, where) - 60_000, where);
      const count = (time: { day: number; minute: number }): number => time.day * 1440 + time.minute;
      const asked = count({ day: on, minute });
      return count(back) >= asked && count(back) - asked <= 60 && count(before) < asked;
    }),
    { numRuns: 1500, seed: 7 },
  );
});
