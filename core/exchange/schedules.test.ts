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
  ])('%j are read', (schedules, read) => {
    expect(readSchedules(schedules)).toEqual(read);
  });
});
