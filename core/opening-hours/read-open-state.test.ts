import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toLocalTime, toMoment } from './local-time.ts';
import type { OpeningHours } from './opening-hours.ts';
import { parseOpeningHours } from './parse-opening-hours.ts';
import { type OpenNow, readOpenState } from './read-open-state.ts';
import { isOpenAt, readStateAt } from './read-state-at.ts';

const zone = 'Europe/Berlin';

function read(text: string): OpeningHours {
  const parsed = parseOpeningHours(text);
  if (!parsed.ok) throw new Error(parsed.error.message);
  return parsed.value;
}

/** Berlin's clock, as `2026-11-25 09:00` */
function at(clock: string): number {
  const [date = '', time = '00:00'] = clock.split(' ');
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return toMoment({ day: Date.parse(date) / 86_400_000, minute: hours * 60 + minutes }, zone);
}

function show(now: OpenNow): string {
  const next = now.state === 'open' ? now.until : now.opens;
  if (next === undefined) return now.state;
  const { day, minute } = toLocalTime(next, zone);
  const date = new Date(day * 86_400_000 + minute * 60_000).toISOString();
  return `${now.state}, ${date.slice(0, 10)} ${date.slice(11, 16)}`;
}

const office = 'Mo-Fr 09:00-12:00,13:00-16:00; We off; PH off; "nach Vereinbarung"';

it.each([
  ['2026-11-24 09:00', '24/7', 'open'],
  ['2026-11-24 09:00', 'off', 'closed'],
  ['2026-11-24 09:00', '"nach Vereinbarung"', 'by-appointment'],
  ['2026-11-24 09:00', office, 'open, 2026-11-24 12:00'],
  ['2026-11-24 12:00', office, 'by-appointment, 2026-11-24 13:00'],
  ['2026-11-25 09:00', office, 'by-appointment, 2026-11-26 09:00'],
  ['2026-12-24 16:00', office, 'by-appointment, 2026-12-28 09:00'],
  ['2026-11-27 17:00', 'Mo-Fr 09:00-17:00', 'closed, 2026-11-30 09:00'],
  ['2026-11-18 10:00', 'Mo-Fr 09:00-17:00; PH off', 'closed, 2026-11-19 09:00'],
  ['2026-11-18 10:00', 'Mo-Su 09:00-12:00; PH 09:00-11:00', 'open, 2026-11-18 11:00'],
  ['2026-11-24 12:30', 'Mo-Fr 08:00-18:00; 12:00-13:00 off', 'closed, 2026-11-24 13:00'],
  ['2026-11-24 15:00', 'Mo-Fr 08:00-12:00, Tu 14:00-18:00', 'open, 2026-11-24 18:00'],
  ['2026-11-24 09:00', 'Mo-Fr 08:00-12:00; Tu 14:00-18:00', 'closed, 2026-11-24 14:00'],
  ['2026-11-24 15:00', 'Tu 14:00-16:00 "nach Vereinbarung"; Th 14:00-16:00', 'by-appointment, 2026-11-26 14:00'],
  ['2026-11-24 15:00', 'Tu 14:00-16:00 open "bitte klingeln"', 'open, 2026-11-24 16:00'],
  ['2026-04-10 10:00', 'Nov 01-Mar 31 Mo-Fr 09:00-12:00', 'closed, 2026-11-02 09:00'],
  ['2026-12-31 23:00', 'Dec 24-Jan 02 20:00-24:00', 'open, 2027-01-01 00:00'],
  ['2027-01-03 20:00', 'Dec 24-Jan 02 20:00-24:00', 'closed, 2027-12-24 20:00'],
  ['2026-12-01 10:00', 'Th[1] 17:00-19:00', 'closed, 2026-12-03 17:00'],
  ['2026-12-04 10:00', 'Nov-Mar Th[1,3] 17:00-19:00', 'closed, 2026-12-17 17:00'],
  ['2026-12-01 10:00', 'Mo[-1] 17:00-19:00', 'closed, 2026-12-28 17:00'],
  ['2027-02-28 10:00', 'Feb 20-29 09:00-12:00', 'open, 2027-02-28 12:00'],
  ['2027-03-01 10:00', 'Feb 20-29 09:00-12:00', 'closed, 2028-02-20 09:00'],
  ['2026-11-24 10:00', 'Feb 29 09:00-12:00', 'closed'],
])('at %s "%s" is %s', (clock, text, expected) => {
  expect(show(readOpenState(read(text), { zone, land: 'DE-SN' }, at(clock)))).toBe(expected);
});

it.each([
  ['2026-11-24 23:30', 'Mo-Fr 22:00-02:00', 'open, 2026-11-25 02:00', 'over midnight'],
  ['2026-11-28 01:00', 'Fr 22:00-26:00; Sa off', 'open, 2026-11-28 02:00', 'the night of Friday goes on into a closed Saturday'],
  ['2026-11-29 01:00', 'Mo-Su 22:00-02:00; Sa off', 'closed, 2026-11-29 22:00', 'no night of Saturday goes on into Sunday'],
  ['2026-11-28 01:00', 'Fr 22:00-02:00; Sa 09:00-12:00', 'open, 2026-11-28 02:00', 'nor do other hours of Saturday end it'],
  ['2026-12-25 01:00', 'Mo-Su 22:00-02:00; PH off', 'open, 2026-12-25 02:00', 'the night before a holiday'],
  ['2026-12-27 01:00', 'Mo-Su 22:00-02:00; PH off', 'closed, 2026-12-27 22:00', 'the night of a holiday'],
  ['2026-11-28 01:00', 'Fr 22:00-02:00; Sa "nach Vereinbarung"', 'open, 2026-11-28 02:00', 'a night before a day by appointment'],
  ['2026-11-28 00:30', 'Fr 20:00-02:00; Sa 00:00-01:00 off', 'closed, 2026-11-28 01:00', 'times that are off cut into the night'],
])('at %s "%s" is %s: %s', (clock, text, expected) => {
  expect(show(readOpenState(read(text), { zone, land: 'DE-SN' }, at(clock)))).toBe(expected);
});

it.each([
  ['2026-03-29T00:30Z', '22:00-02:30', 'open', '2026-03-29T01:00Z', 'the end is leapt over: closed where the clock lands'],
  ['2026-03-29T00:30Z', '02:30-06:00', 'closed', '2026-03-29T01:00Z', 'opens where the clock lands'],
  ['2026-03-29T00:30Z', '02:15-02:45', 'closed', '2026-03-30T00:15Z', 'all of it is leapt over'],
  ['2026-03-29T00:30Z', '22:00-02:15,02:45-06:00', 'open', '2026-03-29T04:00Z', 'the break is leapt over'],
  ['2026-10-25T00:00Z', '22:00-02:30', 'open', '2026-10-25T00:30Z', 'closes the first time it is 02:30'],
  ['2026-10-25T01:15Z', '22:00-02:30', 'closed', '2026-10-25T21:00Z', 'and stays closed at the second 02:15'],
  ['2026-10-25T01:15Z', '02:30-06:00', 'open', '2026-10-25T05:00Z', 'what opened the first time stays open'],
])('at %s %s is %s until %s: %s', (moment, times, state, next) => {
  const now = readOpenState(read(`Mo-Su ${times}`), { zone }, Date.parse(moment));
  expect(now).toEqual(state === 'open' ? { state, until: Date.parse(next) } : { state, opens: Date.parse(next) });
});

it('has no public holidays where no land is named', () => {
  const christmas = at('2026-12-25 10:00');
  expect(readOpenState(read('Mo-Fr 09:00-12:00; PH off'), { zone }, christmas).state).toBe('open');
  expect(readOpenState(read('Mo-Fr 09:00-12:00; PH off'), { zone, land: 'DE' }, christmas).state).toBe('closed');
});

it('takes the clock of the zone', () => {
  const hours = read('Mo-Su 09:00-12:00');
  const moment = Date.parse('2026-11-25T07:30Z');
  expect(readOpenState(hours, { zone: 'Europe/Sofia' }, moment).state).toBe('open');
  expect(readOpenState(hours, { zone: 'Europe/Prague' }, moment).state).toBe('closed');
});

it('keeps one state until the next change, and has another then', () => {
  const days = fc.constantFrom('Mo-Fr', 'Sa-Mo', 'Th[1]', 'PH', 'Mo-Fr,PH', 'Nov-Mar Mo-Su', 'Dec 24-Jan 02 Mo,We');
  const times = fc.constantFrom('09:00-12:00', '22:00-02:30', '02:15-02:45', '00:00-24:00', '20:00-30:00', 'off', '"x"', '01:30-02:30 off');
  const rule = fc.tuple(days, times).map((parts) => parts.join(' '));
  const text = fc.array(rule, { minLength: 1, maxLength: 4 }).map((rules) => rules.join('; '));
  const moment = fc.oneof(
    fc.integer({ min: Date.parse('2024-01-01'), max: Date.parse('2028-12-31') }),
    fc.integer({ min: Date.parse('2026-03-28T18:00Z'), max: Date.parse('2026-03-30T06:00Z') }),
    fc.integer({ min: Date.parse('2026-10-24T18:00Z'), max: Date.parse('2026-10-26T06:00Z') }),
  );
  fc.assert(
    fc.property(text, moment, fc.double({ min: 0, max: 1, noNaN: true }), (written, ms, part) => {
      const hours = read(written);
      const isOpen = (when: number): boolean => isOpenAt(hours, toLocalTime(when, zone), 'DE-SN');
      const now = readOpenState(hours, { zone, land: 'DE-SN' }, ms);
      const next = (now.state === 'open' ? now.until : now.opens) ?? ms + 365 * 86_400_000;
      expect(readStateAt(hours, toLocalTime(ms, zone), 'DE-SN')).toBe(now.state);
      expect(next).toBeGreaterThan(ms);
      const between = [ms, next - 1, ms + Math.floor(part * (next - 1 - ms))];
      expect(between.map(isOpen)).toEqual(between.map(() => now.state === 'open'));
      if (next !== ms + 365 * 86_400_000) expect(isOpen(next)).toBe(now.state !== 'open');
    }),
    { numRuns: 1500, seed: 7 },
  );
});
