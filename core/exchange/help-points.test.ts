import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { getPackFromDisk } from '../../tests/read-packs-from-disk.ts';
import { helpPoint } from '../pack/help-point.ts';
import type { HelpPoint } from '../pack/schema.ts';
import { helpPointColumns } from './help-point-columns.ts';
import { readHelpPointRow } from './read-help-point-row.ts';
import { readHsds } from './read-hsds.ts';
import { writeHelpPointRow } from './write-help-point-row.ts';
import { writeHsdsService } from './write-hsds-service.ts';

/** Every field of the schema, one made-up value each; `addressSecret` says that this is none. */
const full = {
  id: 'de-example',
  version: '2026.1.5',
  name: '=Beratung Beispiel',
  shortName: 'Beispiel',
  type: 'eu_counselling',
  status: 'active',
  organisation: 'Beispiel e. V.',
  description: 'Eins\nZwei',
  application: 'Kommen',
  eligibility: 'Alle',
  translations: { bg: { name: 'Пример', description: 'Описание' }, pl: { application: 'Przyjść', eligibility: 'Wszyscy' } },
  country: 'DE',
  place: 'berlin',
  land: 'DE-BE',
  latitude: 52.5,
  longitude: 13.25,
  postcodes: [
    { from: '01067', to: '01099' },
    { from: '041', to: '041' },
  ],
  fallback: 'land',
  address: 'Musterstraße 1, 10999 Berlin',
  addressSecret: false,
  phones: ['+49 30 000000', '112'],
  email: 'office@example.org',
  url: 'https://example.org/',
  languages: ['de', 'bg'],
  openingHours: 'Mo-Th 09:00-12:00; PH off',
  timeZone: 'Europe/Berlin',
  hoursNote: 'im Sommer kürzer',
  appointment: 'possible',
  topics: ['health', 'housing_loss.eviction'],
  targetGroups: ['eu_citizens'],
  anonymous: true,
  free: true,
  withoutPapers: false,
  withoutInsurance: true,
  mayReport: false,
  notes: 'nur intern',
  programme: 'EhAP Plus',
  fundedUntil: '2027-06-30',
  source: { url: 'https://example.org/about', precision: 'page', date: '2026-01' },
  verifiedAt: '2026-01-04',
  verifiedBy: 'Büro Leipzig',
  supersedes: ['de-older'],
} satisfies HelpPoint;

const surroundings = {
  makeUuid: (words: string) => words,
  findPlace: () => ({ id: 'berlin', name: 'Berlin', country: 'DE' as const, land: 'DE-BE', names: ['berlin*'] }),
  findTopicLabel: (id: string) => `Label of ${id}`,
};

const throughHsds = (point: HelpPoint): unknown => {
  const json: unknown = JSON.parse(JSON.stringify([writeHsdsService(point, surroundings)]));
  return v.parse(helpPoint, readHsds(json, { today: '2026-12-01', findPlace: () => undefined }).entries[0]?.value);
};

const throughRow = (point: HelpPoint): unknown =>
  v.parse(helpPoint, readHelpPointRow(new Map(writeHelpPointRow(point).map((cell, index) => [helpPointColumns[index]?.name ?? '', cell]))));

describe.each([
  ['HSDS', throughHsds],
  ['a row of CSV', throughRow],
])('help points through %s', (_, through) => {
  it('come back with every field', () => {
    const { entries } = helpPoint.pipe[0];
    expect(Object.keys(full).sort()).toEqual(Object.keys(entries).sort());
    expect(JSON.stringify(through(full))).toBe(JSON.stringify(v.parse(helpPoint, full)));
  });

  it('come back with any of the fields missing', () => {
    const optional = Object.entries(helpPoint.pipe[0].entries).flatMap(([field, { type }]) => (type === 'optional' ? [field] : []));
    fc.assert(
      fc.property(fc.subarray(optional), (left) => {
        const point = v.parse(helpPoint, Object.fromEntries(Object.entries(full).filter(([field]) => !left.includes(field))));
        expect(through(point)).toEqual(point);
      }),
    );
  });

  it.each<[string, Partial<HelpPoint>]>([
    ['empty lists', { phones: [], languages: [], targetGroups: [] }],
    ['an organisation of the same name', { organisation: full.name }],
    ['a status that is closed', { status: 'closed' }],
    ['an address without a city', { address: 'Gleis 5' }],
    ['hours in words', { openingHours: 'Th[1] 10:00-12:00' }],
    ['a source without a date', { source: { precision: 'site', date: null } }],
    ['an id of others', { id: 'hsds-ac148810-0000-4000-8000-000000000001' }],
  ])('come back with %s', (_name, fields) => {
    const point = v.parse(helpPoint, { ...full, ...fields });
    expect(through(point)).toEqual(point);
  });

  it('come back with a secret address', () => {
    const { address, latitude, longitude, postcodes, ...rest } = full;
    const point = v.parse(helpPoint, { ...rest, addressSecret: true });
    expect(through(point)).toEqual(point);
  });

  it.each(['de', 'cz'])('of the pack %s come back byte for byte', (name) => {
    const { helpPoints } = getPackFromDisk(name);
    expect(helpPoints.length).toBeGreaterThan(20);
    expect(JSON.stringify(helpPoints.map(through))).toBe(JSON.stringify(helpPoints));
  });
});

describe('HSDS of a help point', () => {
  it('has no location when its address is secret', () => {
    const { address, latitude, longitude, postcodes, ...rest } = full;
    const service = writeHsdsService({ ...rest, addressSecret: true }, surroundings);
    expect(service.service_at_locations).toEqual([]);
    expect(JSON.stringify(service)).not.toContain('Musterstra');
  });

  it('has the id of others where it came from others', () => {
    expect(writeHsdsService({ ...full, id: 'hsds-ac148810-0000-4000-8000-000000000001' }, surroundings).id).toBe(
      'ac148810-0000-4000-8000-000000000001',
    );
  });

  it('has standard fields for others beside ours', () => {
    expect(writeHsdsService(full, surroundings)).toMatchObject({
      status: 'active',
      alternate_name: 'Beispiel',
      application_process: 'Kommen',
      assured_date: '2026-01-04',
      last_modified: '2026-01-05T00:00:00Z',
      organization: { name: 'Beispiel e. V.' },
      program: { name: 'EhAP Plus' },
      phones: [{ number: '+49 30 000000' }, { number: '112' }],
      schedules: [{ freq: 'WEEKLY', byday: 'MO,TU,WE,TH', opens_at: '09:00', closes_at: '12:00' }],
      service_areas: [{ name: '01067–01099' }, { name: '041' }],
      attributes: [{ taxonomy_term: { code: 'health', name: 'Label of health' } }, {}, { taxonomy_term: { code: 'eu_citizens' } }],
    });
  });

  it.each<[string, (service: Record<string, unknown>) => void, Partial<HelpPoint>]>([
    [
      'the street',
      ({ service_at_locations }) => setIn(service_at_locations, ['0', 'location', 'addresses', '0', 'address_1'], 'Neue Straße 2'),
      { address: 'Neue Straße 2, 10999 Berlin' },
    ],
    ['the hours', ({ schedules }) => setIn(schedules, ['0', 'opens_at'], '10:00'), { openingHours: 'Mo-Th 10:00-12:00' }],
    ['the status', (service) => setIn(service, ['status'], 'defunct'), { status: 'closed' }],
  ])('gives way where others changed %s', (_, change, changed) => {
    const service = JSON.parse(JSON.stringify(writeHsdsService(full, surroundings))) as Record<string, unknown>;
    change(service);
    expect(v.parse(helpPoint, readHsds(service, { today: '2026-12-01', findPlace: () => undefined }).entries[0]?.value)).toEqual({
      ...full,
      ...changed,
    });
  });
});

function setIn(owner: unknown, [key = '', ...rest]: string[], value: unknown): void {
  const object = owner as Record<string, unknown>;
  if (rest.length === 0) object[key] = value;
  else setIn(object[key], rest, value);
}

describe('a row that people wrote', () => {
  const read = (cells: Record<string, string>): Record<string, unknown> => readHelpPointRow(new Map(Object.entries(cells)));
  it.each([
    [{ free: 'ja' }, { free: true }],
    [{ free: 'NE' }, { free: false }],
    [{ free: 'vielleicht' }, { free: 'vielleicht' }],
    [{ latitude: '51,34' }, { latitude: 51.34 }],
    [
      { postcodes: '04103 – 04357|067' },
      {
        postcodes: [
          { from: '04103', to: '04357' },
          { from: '067', to: '067' },
        ],
      },
    ],
    [{ phones: ' 112 | 116 016 |' }, { phones: ['112', '116 016'] }],
    [{ languages: 'none' }, { languages: [] }],
    [{ source_date: '2022-12' }, { source: { precision: 'site', date: '2022-12' } }],
    [{ name_bg: 'Пример' }, { translations: { bg: { name: 'Пример' } } }],
  ])('%j is read as %j', (cells, entry) => {
    expect(read(cells)).toMatchObject(entry);
  });
});
