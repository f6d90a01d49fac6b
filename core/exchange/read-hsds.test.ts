import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import others from '../../tests/fixtures/exchange/hsds-of-others.json' with { type: 'json' };
import { readHsds } from './read-hsds.ts';

const defaults = {
  today: '2026-12-01',
  type: 'eu_counselling',
  topics: ['health'],
  findPlace: (city: string): string | undefined => (city === 'Berlin' ? 'berlin' : undefined),
};

describe('services of others', () => {
  const { entries, remarks } = readHsds(others, defaults);
  const [first, second] = entries.map(({ value }) => value);

  it('become a help point per location', () => {
    expect(first).toEqual({
      id: 'hsds-ac148810-0000-4000-8000-000000000001',
      name: 'Example Counselling',
      shortName: 'ExCo',
      type: 'eu_counselling',
      status: 'closed-for-now',
      organisation: 'Example Association',
      description: 'Made up: counselling for newcomers.',
      application: 'Walk in or call.',
      eligibility: 'Everybody',
      country: 'DE',
      place: 'berlin',
      latitude: 52.5,
      longitude: 13.4,
      address: 'Musterstraße 1, 10999 Berlin',
      phones: ['030 000000'],
      email: 'office@example.org',
      url: 'https://example.org/',
      languages: ['de', 'pl'],
      openingHours: 'Mo 09:00-12:00; Tu 09:00-12:00,14:00-16:00; We 09:00-12:00',
      hoursNote: 'first Saturday 10-12',
      topics: ['health'],
      source: { url: 'https://example.org/', precision: 'page', date: '2026-06-02' },
    });
    expect(second?.['id']).toBe('hsds-ac148810-0000-4000-8000-000000000402');
  });

  it('are never taken for verified by us, whatever assured_date says', () => {
    expect(entries.map(({ value }) => value['verifiedAt'])).toEqual([undefined, undefined]);
  });

  it('keep a city that is no place of ours, so that it is noticed', () => {
    expect(second?.['place']).toBe('Musterhausen');
  });

  it('say what was left out', () => {
    expect(remarks).toContain('Example Counselling: the languages ar are not among ours and were left out');
  });
});

describe('services with our id', () => {
  const ours = {
    ...{ id: 'u', x_id: 'de-example', name: 'Example', x_opening_hours: 'Tu 14:00-16:00; PH off', status: 'active' },
    schedules: [{ freq: 'WEEKLY', byday: 'TU', opens_at: '14:00', closes_at: '16:00', description: 'Tu 14:00-16:00; PH off' }],
  };
  const readHours = (fields: object, service: object = {}) => {
    const schedules = ours.schedules.map((schedule) => ({ ...schedule, ...fields }));
    const { entries, remarks } = readHsds({ ...ours, schedules, ...service }, defaults);
    return [entries[0]?.value['openingHours'], entries[0]?.value['hoursNote'], remarks.length];
  };

  it('keep their hours where nobody changed the schedules', () => {
    expect(readHours({})).toEqual(['Tu 14:00-16:00; PH off', undefined, 0]);
    expect(readHours({ interval: 1, valid_to: null, timezone: '+01:00' })).toEqual(['Tu 14:00-16:00; PH off', undefined, 0]);
  });

  it('are not open every week where somebody says every other week, or not any more', () => {
    const words = 'ungerade Wochen';
    expect(readHours({ interval: 2, description: words })).toEqual([undefined, words, 1]);
    expect(readHours({ interval: 2 })).toEqual([undefined, 'Tu 14:00-16:00; PH off', 1]);
    expect(readHours({ valid_to: '2026-11-30', description: words })).toEqual([undefined, words, 1]);
  });

  it.each([
    ['closed', 'active', 'active'],
    ['active', 'active', 'active'],
    [undefined, 'active', undefined],
    ['active', 'defunct', 'closed'],
  ])('with the status %s that somebody made %s have %s', (x_status, status, read) => {
    expect(readHsds({ ...ours, x_status, status }, defaults).entries[0]?.value['status']).toBe(read);
  });
});

describe('the forms of HSDS', () => {
  const service = { id: 'A-1', name: 'Example', status: 'active' };
  it.each([
    ['one service', service],
    ['a list', [service]],
    ['a page', { contents: [service] }],
    ['an organisation with services', { id: 'o', name: 'Owner', services: [service] }],
    ['a service at a location', { id: 'l', service, location: { latitude: 51 } }],
  ])('are read: %s', (_, json) => {
    expect(readHsds(json, defaults).entries.map(({ value }) => [value['id'], value['name']])).toEqual([['hsds-a-1', 'Example']]);
  });

  it('give the organisation around a service to it', () => {
    expect(readHsds({ name: 'Owner', services: [service] }, defaults).entries[0]?.value['organisation']).toBe('Owner');
  });
});

it('reads any JSON without falling over', () => {
  const keys = fc.constantFrom(
    'service_at_locations',
    'phones',
    'languages',
    'schedules',
    'organization',
    'x_id',
    'x_translations',
    'x_address',
    'url',
  );
  const odd = fc.dictionary(keys, fc.jsonValue({ maxDepth: 3 }));
  fc.assert(fc.property(odd, (fields) => readHsds([{ id: '1', name: 'Odd', ...fields }], defaults).entries.length > 0));
});
