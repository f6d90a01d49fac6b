import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freeCell, guardCell } from './guard-cell.ts';

describe('cells of spreadsheets', () => {
  it.each([
    ['=HYPERLINK("https://example.org")', `'=HYPERLINK("https://example.org")`],
    ['+49 30 000000', "'+49 30 000000"],
    ['- Ausweis mitbringen', "'- Ausweis mitbringen"],
    ['@name', "'@name"],
    ['  =1', "'  =1"],
    ['＝1', "'＝1"],
    ["'=1", "''=1"],
  ])('guard %s', (text, cell) => {
    expect(guardCell(text)).toBe(cell);
    expect(freeCell(cell)).toBe(text);
  });

  it.each(['Notruf 112', "'s Heerenberg", 'a=b', ''])('leave %s as it is', (text) => {
    expect(guardCell(text)).toBe(text);
    expect(freeCell(text)).toBe(text);
  });

  it.each(['+49 30 000000', '=1'])('of others are read as they are: %s', (cell) => {
    expect(freeCell(cell)).toBe(cell);
  });

  it('come back as they were, whatever stands in them', () => {
    const sign = fc.constantFrom("'", '=', '+', ' ', 'a', '\n', '＝');
    fc.assert(fc.property(fc.string({ unit: sign }), (text) => freeCell(guardCell(text)) === text));
  });
});
