import { expect, it } from 'vitest';
import { dayOf, formatDay } from '../time/civil-day.ts';
import { findEaster } from './find-easter.ts';
import { hasPublicHolidays, isPublicHoliday, listPublicHolidays } from './public-holidays.ts';

it.each([
  [1818, '1818-03-22', 'the earliest there is'],
  [1943, '1943-04-25', 'the latest there is'],
  [1954, '1954-04-18', 'an exception of the computus'],
  [1981, '1981-04-19', 'the other exception'],
  [2024, '2024-03-31', ''],
  [2025, '2025-04-20', ''],
  [2026, '2026-04-05', ''],
  [2027, '2027-03-28', ''],
  [2028, '2028-04-16', ''],
])('Easter %i is on %s %s', (year, expected) => {
  expect(formatDay(findEaster(year))).toBe(expected);
});

it.each([
  ['2026-01-06', 'Epiphany', 'DE-BW DE-BY DE-ST', 'DE-SN DE-BE CZ'],
  ['2026-03-08', "Women's Day", 'DE-BE DE-MV', 'DE-BB CZ'],
  ['2022-03-08', "Women's Day before Mecklenburg-Vorpommern had it", 'DE-BE', 'DE-MV'],
  ['2018-03-08', "Women's Day before Berlin had it", '', 'DE-BE'],
  ['2026-04-03', 'Good Friday', 'DE DE-BY DE-HH CZ', 'PL'],
  ['2015-04-03', 'Good Friday before Czechia had it', 'DE', 'CZ'],
  ['2026-04-05', 'Easter Sunday', 'DE-BB', 'DE DE-BE DE-HE CZ'],
  ['2026-05-24', 'Whit Sunday', 'DE-BB', 'DE-BE CZ'],
  ['2026-05-25', 'Whit Monday', 'DE', 'CZ'],
  ['2020-05-08', '75 years after the war', 'DE-BE CZ', 'DE-BB DE'],
  ['2025-05-08', '80 years after the war', 'DE-BE CZ', 'DE-BB DE'],
  ['2026-05-08', 'the 8 May of an ordinary year', 'CZ', 'DE-BE'],
  ['2026-06-04', 'Corpus Christi', 'DE-BW DE-BY DE-HE DE-NW DE-RP DE-SL', 'DE-SN DE-TH CZ'],
  ['2028-06-17', '75 years after the uprising', 'DE-BE', 'DE-BB'],
  ['2026-08-15', 'Assumption', 'DE-SL', 'DE-BY DE-BW'],
  ['2026-08-08', 'Peace Festival, in Augsburg only', '', 'DE-BY'],
  ['2026-09-20', "Children's Day", 'DE-TH', 'DE-SN'],
  ['2018-09-20', "Children's Day before Thuringia had it", '', 'DE-TH'],
  ['2026-10-31', 'Reformation Day', 'DE-BB DE-HB DE-HH DE-MV DE-NI DE-SH DE-SN DE-ST DE-TH', 'DE-BE DE-NW CZ'],
  ['2016-10-31', 'Reformation Day before the north had it', 'DE-SN', 'DE-HH DE-NI'],
  ['2017-10-31', 'Reformation Day after 500 years', 'DE DE-BY DE-BE', 'CZ'],
  ['2026-11-01', 'All Saints', 'DE-BW DE-BY DE-NW DE-RP DE-SL', 'DE-SN CZ'],
  ['2026-11-18', 'Day of Repentance', 'DE-SN', 'DE-BY'],
  ['2022-11-16', 'Day of Repentance at its earliest', 'DE-SN', 'DE-ST'],
  ['2023-11-22', 'Day of Repentance at its latest', 'DE-SN', 'DE-ST'],
  ['2026-12-24', 'Christmas Eve', 'CZ', 'DE DE-SN'],
  ['2026-12-26', 'the second day of Christmas', 'DE DE-SN CZ', 'XX'],
  ['2026-09-28', 'Czech Statehood', 'CZ CZ-10', 'DE-SN'],
])('%s, %s, is one in %s and none in %s', (date, _, lands, others) => {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const split = (list: string): string[] => list.split(' ').filter(Boolean);
  const on = dayOf(year, month, day);
  expect(split(lands).filter((land) => !isPublicHoliday(on, land))).toEqual([]);
  expect(split(others).filter((land) => isPublicHoliday(on, land))).toEqual([]);
});

it('counts nine in all of Germany and thirteen in Czechia', () => {
  expect(listPublicHolidays(2026, 'DE').size).toBe(9);
  expect(listPublicHolidays(2026, 'CZ').size).toBe(13);
});

it('says where it knows none', () => {
  expect(['DE', 'DE-SN', 'CZ', 'CZ-10', 'PL', ''].map(hasPublicHolidays)).toEqual([true, true, true, true, false, false]);
});
