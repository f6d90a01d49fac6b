import { describe, expect, it } from 'vitest';
import { fold, foldUmlauts } from './fold.ts';

const folded: [word: string, folded: string][] = [
  ['Kündigung', 'kundigung'],
  ['STRASSE', 'strasse'],
  ['Straße', 'strasse'],
  ['Zwangsräumung', 'zwangsraumung'],
  ['žádost', 'zadost'],
  ['Ústí', 'usti'],
  ['příspěvek', 'prispevek'],
  ['żółty', 'zolty'],
  ['Łódź', 'lodz'],
  ['chirie', 'chirie'],
  ['locuință', 'locuinta'],
  ['țară', 'tara'],
  ['ţară', 'tara'],
  ['đak', 'dak'],
  ['čekaonica', 'cekaonica'],
  ['perché', 'perche'],
  ['SFRATTO', 'sfratto'],
  ['2024', '2024'],
];

describe('fold', () => {
  it.each(folded)('writes %s as %s', (word, expected) => {
    expect(fold(word)).toBe(expected);
  });

  it('keeps the marks of Cyrillic, where й is another letter than и', () => {
    expect(['Майка', 'ПОМОЩ', 'її'].map(fold)).toEqual(['майка', 'помощ', 'її']);
    expect(fold('край')).not.toBe(fold('краи'));
  });

  it('reads a letter and its mark written apart as one', () => {
    expect(fold('Ku\u0308ndigung')).toBe('kundigung');
    expect(fold('май'.normalize('NFD'))).toBe('май');
  });

  it('reads full-width and stylised letters as plain ones', () => {
    expect(fold('Ｈｉｌｆｅ')).toBe('hilfe');
    expect(fold('𝐇𝐢𝐥𝐟𝐞')).toBe('hilfe');
  });

  it('changes nothing the second time', () => {
    for (const [word] of folded) expect(fold(fold(word))).toBe(fold(word));
  });
});

describe('foldUmlauts', () => {
  it.each([
    ['Kündigung', 'kuendigung'],
    ['KÖLN', 'koeln'],
    ['Räumung', 'raeumung'],
    ['Fußgänger', 'fussgaenger'],
  ])('knows the spelling %s as %s too', (word, expected) => {
    expect(foldUmlauts(word)).toBe(expected);
  });

  it.each(['Wohnung', 'Straße', 'příspěvek', 'помощ'])('has no second spelling of %s', (word) => {
    expect(foldUmlauts(word)).toBeUndefined();
  });
});
