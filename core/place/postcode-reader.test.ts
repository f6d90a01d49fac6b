import { describe, expect, it } from 'vitest';
import { tokenize } from '../text/tokenize.ts';
import gazetteer from './gazetteer.json' with { type: 'json' };
import { readPostcode } from './postcode-reader.ts';
import regions from './postcodes.json' with { type: 'json' };

const find = (text: string): string[] => {
  const tokens = tokenize(text);
  return tokens.flatMap((_, at) => readPostcode(tokens, at, text)?.town ?? []);
};

describe('readPostcode', () => {
  it.each([
    ['wohne 44137', 'Dortmund'],
    ['appartamento (60311), caparra', 'Frankfurt am Main'],
    ['Suche Wohnung 04…', 'Leipzig'],
    ['Raum 04xxx', 'Leipzig'],
    ['irgendwas in PLZ 44', 'Dortmund'],
    ['D-80331 München', 'München'],
    ['bydlím 400 01 Ústí', 'Ústí nad Labem'],
    ['PSČ 11000', 'Praha'],
    ['46282 Dorsten', 'Dorsten'],
  ])('reads %s as %s', (text, town) => {
    expect(find(text)).toEqual([town]);
  });

  it.each([
    'kostet 12500 Euro',
    'plat 25000 kč',
    'Tel. 0151 44137 22',
    'tel 0170/44137',
    'Kaution 12000',
    'ISO 14001',
    '14.05.2026',
    'praca 200 50 zł',
    'od 14 do 18',
    '10 osób',
    '65% болесника',
  ])('sees no postcode in %s', (text) => {
    expect(find(text)).toEqual([]);
  });

  it('names only towns the gazetteer has', () => {
    const towns = new Set(gazetteer.names.split('|'));
    const missing = [...Object.values(regions.DE), ...Object.values(regions.CZ)].filter((town) => !towns.has(town));
    expect(missing).toEqual([]);
  });
});
