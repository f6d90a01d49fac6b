import { expect, it } from 'vitest';
import type { HelpPoint } from '../pack/schema.ts';
import { isLocalWithoutArea } from './is-local-without-area.ts';

const point = (type: HelpPoint['type'], fields: Partial<HelpPoint> = {}): HelpPoint => ({
  ...{ id: 'de-example', version: '2026.12.1', name: 'Example', type, country: 'DE', topics: ['homelessness'] },
  source: { precision: 'site', date: null },
  ...fields,
});

it.each(['shelter', 'day_centre', 'homeless_service', 'housing_office', 'street_bus', 'authority', 'eu_counselling'] as const)(
  'a %s is somewhere',
  (type) => {
    expect(isLocalWithoutArea(point(type))).toBe(true);
  },
);

it.each<[string, HelpPoint]>([
  ['a crisis line', point('crisis_line')],
  ['labour counselling', point('labour_counselling')],
  ['a shelter with a place', point('shelter', { place: 'berlin' })],
  ['a shelter with a Land', point('shelter', { land: 'DE-BE' })],
  ['a shelter with postcodes', point('shelter', { postcodes: [{ from: '10115', to: '10115' }] })],
  ['counselling with coordinates', point('eu_counselling', { latitude: 52.5, longitude: 13.4 })],
  ['counselling that says it takes the whole country', point('debt_counselling', { fallback: 'country' })],
])('%s may stand as it is', (_, given) => {
  expect(isLocalWithoutArea(given)).toBe(false);
});
