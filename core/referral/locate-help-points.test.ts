import { expect, it } from 'vitest';
import { makePoint } from '../../tests/example-help-points.ts';
import { readPacksFromDisk } from '../../tests/read-packs-from-disk.ts';
import gazetteer from '../place/gazetteer.json' with { type: 'json' };
import { PlaceIndex } from '../place/place-index.ts';
import { locateHelpPoints } from './locate-help-points.ts';
import { readOpenness } from './read-openness.ts';

const places = readPacksFromDisk().flatMap((pack) => pack.places);
const index = new PlaceIndex(gazetteer, places);
const locate = (change: Parameters<typeof makePoint>[1]) => locateHelpPoints([makePoint('it', change)], places, index)[0];

it('gives a help point the Land and the coordinates of its town', () => {
  expect(locate({ place: 'leipzig' })).toMatchObject({ land: 'DE-SN', latitude: 51.34, longitude: 12.371 });
});

it('keeps its own coordinates, and gives a secret address none', () => {
  expect(locate({ place: 'leipzig', latitude: 51.3, longitude: 12.4 })).toMatchObject({ land: 'DE-SN', latitude: 51.3, longitude: 12.4 });
  expect(locate({ place: 'leipzig', addressSecret: true, phones: ['0341 000000'] })).not.toHaveProperty('latitude');
});

it('lets a place be closed on the public holidays of its Land', () => {
  const point = locate({ place: 'leipzig', openingHours: 'Mo-Fr 09:00-17:00; PH off' });
  // Buß- und Bettag: a holiday in Saxony alone
  expect(point && readOpenness(Date.UTC(2026, 10, 18, 10))(point)).toBe('closed');
  expect(point && readOpenness(Date.UTC(2026, 10, 17, 10))(point)).toBe('open');
});
