import { describe, expect, it } from 'vitest';
import districts from './districts.json' with { type: 'json' };
import exonyms from './exonyms.json' with { type: 'json' };
import gazetteer from './gazetteer.json' with { type: 'json' };
import { Gazetteer } from './gazetteer.ts';

const places = new Gazetteer(gazetteer);

/** [name, Land, degrees north, degrees east] as any atlas has them. */
const atlas: [string, string, number, number][] = [
  ['München', 'DE-BY', 48.14, 11.58],
  ['Hamburg', 'DE-HH', 53.55, 9.99],
  ['Kiel', 'DE-SH', 54.32, 10.13],
  ['Saarbrücken', 'DE-SL', 49.23, 7.0],
  ['Görlitz', 'DE-SN', 51.16, 14.99],
  ['Praha', 'CZ-10', 50.09, 14.42],
  ['Ostrava', 'CZ-80', 49.83, 18.28],
  ['Cheb', 'CZ-41', 50.08, 12.37],
  ['Brno', 'CZ-64', 49.2, 16.61],
  ['Plzeň', 'CZ-32', 49.75, 13.38],
];

describe('the gazetteer', () => {
  it.each(atlas)('has %s in %s where it lies', (name, land, latitude, longitude) => {
    const row = places.rowOf(places.names.indexOf(name));
    expect(row).toMatchObject({ name, land });
    expect(Math.abs(row.latitude - latitude)).toBeLessThan(0.06);
    expect(Math.abs(row.longitude - longitude)).toBeLessThan(0.06);
  });

  it('has a row of columns for every name', () => {
    expect(gazetteer.places).toHaveLength(places.names.length * 9);
    expect(places.names.length).toBeGreaterThan(8000);
  });

  it('keeps every place within Germany and Czechia', () => {
    const rows = places.names.map((_, at) => places.rowOf(at));
    const outside = rows.filter(({ latitude, longitude }) => latitude < 47.2 || latitude > 55.1 || longitude < 5.8 || longitude > 18.9);
    expect(outside).toEqual([]);
  });

  it.each([
    ['exonyms', Object.keys(exonyms)],
    ['districts', Object.keys(districts)],
  ])('has every town of the table of %s', (_, towns) => {
    const names = new Set(places.names);
    expect(towns.filter((town) => !names.has(town))).toEqual([]);
  });
});
