import { describe, expect, it } from 'vitest';
import { writeCsv } from './write-csv.ts';

/** The cells of a CSV text by RFC 4180, read letter by letter. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gy;
  let row: string[] = [];
  for (const match of text.replace(/^\ufeff/, '').matchAll(cell)) {
    if (match[0] === '') break;
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

describe('writeCsv', () => {
  it('begins with a byte order mark and ends every row with CRLF', () => {
    expect(
      writeCsv([
        ['a', 'b'],
        ['c', 1],
      ]),
    ).toBe('\ufeff"a","b"\r\n"c","1"\r\n');
  });

  it.each([
    ['a,b'],
    ['say "yes"'],
    ['two\nlines'],
    ['two\r\nlines'],
    ['a;b'],
    [''],
    [' a '],
    ['Łódź, ул. Мир 5'],
    ['"'],
    ['""'],
    ['😀'],
    ["it's"],
  ])('gives %j back as it was', (value) => {
    expect(readCsv(writeCsv([['x', value, 'y']]))).toEqual([['x', value, 'y']]);
  });

  it.each([
    '=1+1',
    '+49 151',
    '-1+1',
    '@SUM(A1)',
    '＝1+1',
    '＋1',
    '－1',
    '＠SUM',
    ' =1+1',
    '\t=1+1',
    '\u00a0=1+1',
    '\u3000＝1+1',
    '\n=1+1',
    '\r=1',
    '\tx',
    '|cmd',
    '%0A=1',
    '\0=1',
    '=HYPERLINK("https://example.org","a")',
  ])('does not let a spreadsheet run %j', (value) => {
    const [cell] = readCsv(writeCsv([[value]]))[0] ?? [];
    expect(cell).toBe(`'${value}`);
  });

  it.each(['a=b', '2026-11-22', 'housing_loss.eviction', '1+1', 'DE-NW', "'quoted"])('leaves %j as it is', (value) => {
    expect(readCsv(writeCsv([[value]]))[0]).toEqual([value]);
  });

  it('leaves numbers alone, negative ones too', () => {
    expect(writeCsv([[-1, 0, 2.5]])).toBe('\ufeff"-1","0","2.5"\r\n');
  });

  it('of nothing is a mark and an empty row end', () => {
    expect(writeCsv([])).toBe('\ufeff\r\n');
  });
});
