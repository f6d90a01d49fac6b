import { describe, expect, it } from 'vitest';
import { writeCsv } from '../../core/report/write-csv.ts';
import { readCsv } from './read-csv.ts';

describe('tables', () => {
  it.each([
    [',', 'a,b\r\n1,"x; y"\r\n'],
    [';', 'a;b\n1;"x; y"\n\n;\n'],
    ['\t', 'a\tb\n1\tx; y'],
    [';', 'sep=;\r\na;b\r\n1;"x; y"'],
  ])('separated by %j are read: %j', (separator, text) => {
    const table = readCsv(text);
    expect([table.separator, table.rows.map(({ cells }) => cells), table.broken]).toEqual([
      separator,
      [
        ['a', 'b'],
        ['1', 'x; y'],
      ],
      [],
    ]);
  });

  it('tell the line on which a row begins, whatever stands in the cells before', () => {
    expect(readCsv('a,b\n"one\ntwo",x\n\nlast,y\n').rows.map(({ line, cells }) => [line, cells[0]])).toEqual([
      [1, 'a'],
      [2, 'one\ntwo'],
      [5, 'last'],
    ]);
  });

  it("count Excel's own first line too", () => {
    expect(readCsv('sep=;\r\na;b\r\n1;2').rows.map(({ line }) => line)).toEqual([2, 3]);
  });

  it('tell the row whose quotation marks do not close', () => {
    expect(readCsv('a,b\n1,2\n"never,closed\n').broken.map(({ line }) => line)).toEqual([3]);
  });

  it('come back as they were written, formulas freed', () => {
    const rows = [
      ['a', 'b'],
      ['"quoted", and', '=1+1'],
      ['line\nline', "'=1+1"],
    ];
    expect(readCsv(writeCsv(rows).replace('\ufeff', '')).rows.map(({ cells }) => cells)).toEqual(rows);
  });
});
