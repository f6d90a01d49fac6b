import { describe, expect, it } from 'vitest';
import { decodeText } from './decode-text.ts';

function encode(text: string, table: 'windows-1250' | 'windows-1252'): Uint8Array {
  const letters = [...new TextDecoder(table).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))];
  return Uint8Array.from([...text].map((letter) => letters.indexOf(letter)));
}

const czech = 'Poradna pro občany v nouzi, domů k mostu';
const hardCzech = 'Příliš žluťoučký kůň úpěl ďábelské ódy';
const polish = 'Poradnia dla osób w kryzysie, ulica Łąkowa, śniadanie';
const german = 'Beratungsstelle für Wohnungslose, Straße über München';
const italian = 'Sportello di aiuto: è gratuito, la città è più vicina, perché sì';
const romanian = 'Consiliere pentru cetăţeni, la graniţă';
const croatian = 'Savjetovalište za građane, šalter, čekanje, kuća';

describe('text of spreadsheets', () => {
  it.each([
    ['Windows-1250', czech, 'windows-1250'],
    ['Windows-1250', hardCzech, 'windows-1250'],
    ['Windows-1250', polish, 'windows-1250'],
    ['Windows-1250', romanian, 'windows-1250'],
    ['Windows-1250', croatian, 'windows-1250'],
    ['Windows-1252', german, 'windows-1252'],
    ['Windows-1252', italian, 'windows-1252'],
  ] as const)('in %s: %s', (name, text, table) => {
    const decoded = decodeText(encode(text, table));
    expect(decoded.text).toBe(text);
    expect(decoded.encoding).toContain(name);
  });

  const utf16 = (text: string, isBig: boolean): Uint8Array => {
    const bytes = Buffer.from(text, 'utf16le');
    return isBig ? bytes.swap16() : bytes;
  };

  it.each([
    ['UTF-8', Buffer.from(czech)],
    ['UTF-8', Buffer.from(`\ufeff${czech}`)],
    ['UTF-16', utf16(`\ufeff${czech}`, false)],
    ['UTF-16', utf16(`\ufeff${czech}`, true)],
    ['UTF-16', utf16(czech, false)],
  ])('in %s, with or without a byte order mark', (encoding, bytes) => {
    expect(decodeText(bytes)).toEqual({ text: czech, encoding });
  });
});
