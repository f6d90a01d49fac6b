import { describe, expect, it } from 'vitest';
import gazetteer from './gazetteer.json' with { type: 'json' };
import { nameLand } from './name-land.ts';
import { PlaceIndex } from './place-index.ts';

describe('a Land', () => {
  it.each(gazetteer.lands.split(' '))('%s has a name', (land) => {
    expect(nameLand(land)).toMatch(/^\p{Lu}\p{L}{3,}/u);
  });
});

describe('towns looked up by name', () => {
  const index = new PlaceIndex(gazetteer, []);
  const find = (name: string): string[] => index.findNamed(name).map(({ name: found, land }) => `${found} ${land}`);

  it.each([
    ['Köln', 'Köln DE-NW'],
    ['koeln', 'Köln DE-NW'],
    ['Colonia', 'Köln DE-NW'],
    ['Ústí nad Labem', 'Ústí nad Labem CZ-42'],
    ['Neukölln', 'Berlin DE-BE'],
  ])('%s is %s', (name, found) => {
    expect(find(name)[0]).toBe(found);
  });

  it('are all that share it, to choose from', () => {
    const lands = new Set(find('Neustadt').map((found) => found.slice(-5)));
    expect(lands.size).toBeGreaterThan(1);
  });

  it.each(['', 'Maria Popescu', 'xqzv'])('none is called %j', (name) => {
    expect(find(name)).toEqual([]);
  });
});
