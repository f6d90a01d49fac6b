import { expect, it } from 'vitest';
import { describeOpeningHours } from './describe-opening-hours.ts';
import { parseOpeningHours } from './parse-opening-hours.ts';

function describe(text: string) {
  const parsed = parseOpeningHours(text);
  if (!parsed.ok) throw new Error(parsed.error.message);
  return describeOpeningHours(parsed.value);
}

const plain = { nthWeekdays: [], onPublicHolidays: false, seasons: [], isOtherwise: false };
const everyDay = [{ from: 1, to: 7 }];

it('gives a row for each rule, without the days that later ones take', () => {
  expect(describe('Mo-Fr 09:00-12:00,13:00-16:00; We off; PH off; "nach Vereinbarung"')).toEqual([
    {
      ...plain,
      weekdays: [
        { from: 1, to: 2 },
        { from: 4, to: 5 },
      ],
      times: [
        { from: '09:00', to: '12:00' },
        { from: '13:00', to: '16:00' },
      ],
      state: 'open',
    },
    { ...plain, weekdays: [{ from: 3, to: 3 }], times: [], state: 'closed' },
    { ...plain, weekdays: [], onPublicHolidays: true, times: [], state: 'closed' },
    { ...plain, weekdays: everyDay, times: [], state: 'by-appointment', note: 'nach Vereinbarung', isOtherwise: true },
  ]);
});

it.each([
  ['24/7', '00:00', '24:00'],
  ['Mo-Su 22:00-02:00', '22:00', '02:00'],
  ['Mo-Su 22:00-26:30', '22:00', '02:30'],
  ['Mo-Su 18:00-24:00', '18:00', '24:00'],
])('shows the times of %s as the clock does', (text, from, to) => {
  expect(describe(text)).toEqual([{ ...plain, weekdays: everyDay, times: [{ from, to }], state: 'open' }]);
});

it('names months, dates and the weekdays of a month', () => {
  expect(describe('Nov-Mar,Dec 24-26 Sa-Mo,Th[1,-1] 10:00-12:00 open "warm"')).toEqual([
    {
      ...plain,
      weekdays: [
        { from: 1, to: 1 },
        { from: 6, to: 7 },
      ],
      nthWeekdays: [
        { weekday: 4, nth: 1 },
        { weekday: 4, nth: -1 },
      ],
      seasons: [
        { from: 1101, to: 331 },
        { from: 1224, to: 1226 },
      ],
      times: [{ from: '10:00', to: '12:00' }],
      state: 'open',
      note: 'warm',
    },
  ]);
});

it('keeps days that a later rule takes for some months only, or only adds to', () => {
  expect(describe('Mo-Fr 09:00-12:00; Dec 24-26 off').map(({ weekdays }) => weekdays)).toEqual([[{ from: 1, to: 5 }], everyDay]);
  expect(describe('Mo-Fr 09:00-12:00, We 14:00-16:00').map(({ weekdays }) => weekdays)).toEqual([
    [{ from: 1, to: 5 }],
    [{ from: 3, to: 3 }],
  ]);
});

it('leaves out a row of which nothing is left', () => {
  expect(describe('Mo 09:00-12:00; Mo-Fr 10:00-12:00')).toHaveLength(1);
});
