import { describe, expect, it } from 'vitest';
import { readSchedules } from './read-schedules.ts';
import { writeSchedules } from './write-schedules.ts';

describe('opening hours as HSDS schedules', () => {
  it.each([
    ['24/7', [['MO,TU,WE,TH,FR,SA,SU', '00:00', '23:59']]],
    [
      'Mo-Th 09:00-12:00,14:00-16:00; PH off',
      [
        ['MO,TU,WE,TH', '09:00', '12:00'],
        ['MO,TU,WE,TH', '14:00', '16:00'],
      ],
    ],
    ['Mo-Fr 08:00-16:00; We off', [['MO,TU,TH,FR', '08:00', '16:00']]],
    ['Mo-Su 22:00-06:00', [['MO,TU,WE,TH,FR,SA,SU', '22:00', '06:00']]],
    ['Mo-Fr 08:00-12:00, Mo-Fr 12:00-13:00 off', [['MO,TU,WE,TH,FR', '08:00', '12:00']]],
    ['Mo-Fr 08:00-18:00; Sa 12:00-13:00 off', [['MO,TU,WE,TH,FR', '08:00', '18:00']]],
    ['Mo-Fr 08:00-12:00, Mo-Fr 14:00-16:00 "by appointment"', [['MO,TU,WE,TH,FR', '08:00', '12:00']]],
    ['Mo-Su 22:00-06:00; We off', [['MO,TU,TH,FR,SA,SU', '22:00', '06:00']]],
  ])('%s has weekly rows', (hours, rows) => {
    const schedules = writeSchedules(hours, undefined);
    expect(schedules.map(({ byday, opens_at, closes_at }) => [byday, opens_at, closes_at])).toEqual(rows);
    expect(schedules.map(({ freq, description }) => [freq, description])).toEqual(rows.map(() => ['WEEKLY', hours]));
  });

  it.each([
    [undefined, 'Mo-Fr 8-16', 'Mo-Fr 8-16'],
    ['Th[1] 10:00-12:00', 'nur für Frauen', 'Th[1] 10:00-12:00; nur für Frauen'],
  ])('%s with the note %s are words alone', (hours, note, words) => {
    expect(writeSchedules(hours, note)).toEqual([{ description: words }]);
  });

  it.each([
    'Mo-Fr 08:00-18:00; 12:00-13:00 off',
    'Mo-Fr 08:00-18:00, We off',
    'Mo-Fr 08:00-18:00, We 12:00-20:00 "by appointment"',
    'Mo-Su 22:00-06:00; Mo 02:00-03:00 off',
  ])('%s are words alone: weekly rows would call it open while it is closed', (hours) => {
    expect(writeSchedules(hours, undefined)).toEqual([{ description: hours }]);
  });

  it('are none where nothing is known', () => {
    expect(writeSchedules(undefined, undefined)).toEqual([]);
  });
});

describe('schedules of others', () => {
  const weekly = (byday: string, opens_at: string, closes_at: string) => ({ freq: 'WEEKLY' as const, byday, opens_at, closes_at });

  it.each([
    [
      [weekly('MO,TU,WE', '09:00:00+01:00', '12:00:00+01:00'), weekly('TU', '14:00', '16:00')],
      { openingHours: 'Mo 09:00-12:00; Tu 09:00-12:00,14:00-16:00; We 09:00-12:00' },
    ],
    [[weekly('MO,TU,WE,TH,FR,SA,SU', '00:00', '23:59')], { openingHours: '24/7' }],
    [[weekly('SA,SU', '10:00', '12:00'), weekly('SA,SU', '10:00', '12:00')], { openingHours: 'Sa,Su 10:00-12:00' }],
    [[{ freq: 'MONTHLY' as const, byday: '1SA', description: 'first Saturday' }], { hoursNote: 'first Saturday' }],
    [[{}], {}],
    [
      [{ ...weekly('TU', '14:00', '16:00'), interval: 1, valid_from: '2026-12-01', valid_to: '2026-12-01' }],
      { openingHours: 'Tu 14:00-16:00' },
    ],
    [[{ ...weekly('TU', '14:00', '16:00'), interval: '1', valid_to: '2027-06-30T00:00:00Z' }], { openingHours: 'Tu 14:00-16:00' }],
  ])('%j are read', (schedules, read) => {
    const remarks: string[] = [];
    expect(readSchedules(schedules, { today: '2026-12-01', remark: (text) => remarks.push(text) })).toEqual(read);
    expect(remarks).toHaveLength(schedules.some((schedule) => 'freq' in schedule && schedule.freq === 'MONTHLY') ? 1 : 0);
  });

  it.each([
    ['every other week', { interval: 2 }, 'interval 2'],
    ['weeks that nobody can read', { interval: 'two' }, 'interval two'],
    ['the first Monday', { byday: '1MO' }, 'byday 1MO'],
    ['a first Monday among other days', { byday: 'TU,1MO' }, 'byday TU,1MO'],
    ['last summer', { valid_from: '2026-06-01', valid_to: '2026-08-31' }, 'valid_to 2026-08-31'],
    ['next year', { valid_from: '2027-01-01' }, 'valid_from 2027-01-01'],
    ['a series that has ended', { until: '2026-11-30' }, 'until 2026-11-30'],
    ['a series that has not begun', { dtstart: '2026-12-02' }, 'dtstart 2026-12-02'],
    ['a number of times', { count: 3 }, 'count 3'],
    ['a day nobody can read', { valid_to: '31.12.2026' }, 'valid_to 31.12.2026'],
  ])('of %s are not taken for every week: their words become the note, and a remark', (_, fields, said) => {
    const remarks: string[] = [];
    const schedules = [weekly('FR', '10:00', '11:00'), { ...weekly('MO', '09:00', '12:00'), description: 'ask first', ...fields }];
    const read = readSchedules(schedules, { today: '2026-12-01', remark: (text) => remarks.push(text) });
    expect(read).toEqual({ openingHours: 'Fr 10:00-11:00', hoursNote: 'ask first' });
    expect(remarks).toEqual([expect.stringContaining(said)]);
    expect(remarks[0]).toContain('only their description was kept');
  });

  it('without words are left out, and said so', () => {
    const remarks: string[] = [];
    const schedule = { ...weekly('MO', '09:00', '12:00'), interval: 2 };
    expect(readSchedules([schedule], { today: '2026-12-01', remark: (text) => remarks.push(text) })).toEqual({});
    expect(remarks).toEqual([
      'its hours (freq WEEKLY, byday MO, opens_at 09:00, closes_at 12:00, interval 2) are not those of every week now: they were left out',
    ]);
  });
});
