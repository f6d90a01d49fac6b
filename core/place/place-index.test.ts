import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import czech from '../../packs/cz/places.json' with { type: 'json' };
import german from '../../packs/de/places.json' with { type: 'json' };
import type { Place } from '../pack/schema.ts';
import { readBulgarianLatin } from '../text/bulgarian-latin.ts';
import { type Token, tokenize } from '../text/tokenize.ts';
import gazetteer from './gazetteer.json' with { type: 'json' };
import cases from './place-cases.json' with { type: 'json' };
import { PlaceIndex } from './place-index.ts';

const packPlaces = [...german.places, ...czech.places] as Place[];
const index = new PlaceIndex(gazetteer, packPlaces);
const find = (text: string, language?: string) => index.find(tokenize(text), text, language);
const names = (text: string, language?: string): string[] => find(text, language).map(({ place }) => place.name);

describe('PlaceIndex', () => {
  for (const [language, sentences] of Object.entries(cases) as [string, Record<string, string>][]) {
    const found = Object.entries(sentences).filter(([, place]) => place !== '');
    const none = Object.keys(sentences).filter((text) => sentences[text] === '');
    it.each(found)(`reads in ${language}: %s → %s`, (text, place) => {
      expect(names(text, language)[0]).toBe(place);
    });
    if (none.length > 0)
      it.each(none)(`sees no place in ${language}: %s`, (text) => {
        expect(names(text, language)).toEqual([]);
      });
  }

  it('marks the words that name the place', () => {
    const text = 'Bydlíme v Ústí nad Labem, pomozte';
    expect(find(text, 'cs').map(({ start, end }) => text.slice(start, end))).toEqual(['Ústí nad Labem']);
  });

  it('gives the place with its Land and where it lies', () => {
    expect(find('Wohnung in Köln', 'de')[0]?.place).toMatchObject({ id: 'koeln', country: 'DE', land: 'DE-NW' });
    const { latitude, longitude, population } = find('Wohnung in Köln', 'de')[0]?.place ?? { latitude: 0, longitude: 0, population: 0 };
    expect([latitude, longitude]).toEqual([expect.closeTo(50.94, 1), expect.closeTo(6.95, 1)]);
    expect(population).toBeGreaterThan(900_000);
  });

  it('ranks where somebody is before where they come from, and names each place once', () => {
    expect(names('Komme aus Dresden, bin jetzt in Leipzig und suche in Leipzig Arbeit', 'de')).toEqual(['Leipzig', 'Dresden']);
  });

  it('chooses among namesakes by the Land in the text', () => {
    expect(find('Wohnung in Neustadt in Sachsen gesucht', 'de')[0]?.place.land).toBe('DE-SN');
    expect(find('Frankfurt in Brandenburg, suche Zimmer', 'de')[0]?.place.name).toBe('Frankfurt (Oder)');
  });

  it('finds Bulgarian in Latin letters once its words are read as Cyrillic', () => {
    const text = 'tursq kvartira v Niurnberg ili v Shtutgart';
    const asCyrillic: Token[] = tokenize(text).map((token) => ({ ...token, folded: readBulgarianLatin(token.folded)[0] ?? token.folded }));
    expect(index.find(asCyrillic, text, 'bg').map(({ place }) => place.name)).toEqual(['Nürnberg', 'Stuttgart']);
  });

  it('knows every place of the packs under its id', () => {
    const known = packPlaces.map((pack) => find(`PLZ 99999 ${pack.name}`, 'de').find(({ place }) => place.id === pack.id)?.place.id);
    expect(known).toEqual(packPlaces.map(({ id }) => id));
  });

  it('gives no id twice', () => {
    const ids = gazetteer.names
      .split('|')
      .flatMap((name) => find(`Stadt ${name} 12345`, 'de').map(({ place }) => `${place.id} ${place.name} ${place.land}`));
    const owners = new Map<string, string>();
    for (const entry of ids) {
      const [id = ''] = entry.split(' ');
      expect(owners.get(id) ?? entry).toBe(entry);
      owners.set(id, entry);
    }
    expect(owners.size).toBeGreaterThan(6000);
  });
});

describe('PlaceIndex on hostile text', () => {
  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.constantFrom('de', 'bg', 'unknown', undefined), (text, language) => {
        for (const { start, end } of find(text, language)) expect(start).toBeLessThan(end);
      }),
      { numRuns: 300 },
    );
  });

  it.each(['в Мюнхен ', 'Frankfurt am ', '04… ', '44137', 'a a a a ', 'Ústí nad ', 'MünchenBerlin', '400 01 '])(
    'needs time in proportion to the length of %j repeated',
    (piece) => {
      const time = (length: number): number => {
        const text = piece.repeat(Math.ceil(length / piece.length));
        const tokens: Token[] = [];
        for (let at = 0; at < text.length; at += 16_000) {
          for (const token of tokenize(text.slice(at, at + 16_000)))
            tokens.push({ ...token, start: token.start + at, end: token.end + at });
        }
        const start = performance.now();
        index.find(tokens, text);
        return performance.now() - start;
      };
      time(8_000);
      const [short, long] = [Math.min(time(8_000), time(8_000), time(8_000)), Math.min(time(64_000), time(64_000))];
      expect(long).toBeLessThan(Math.max(60, short * 40));
    },
  );
});
