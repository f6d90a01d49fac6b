import papa from 'papaparse';
import { freeCell } from '../../core/exchange/guard-cell.ts';

export interface CsvRow {
  /** on which it begins, from 1 */
  line: number;
  cells: string[];
}

interface CsvTable {
  rows: CsvRow[];
  separator: ',' | ';' | '\t';
  /** the rows whose quotation marks do not close */
  broken: { line: number; message: string }[];
}

const separators = [',', ';', '\t'] as const;
export const separatorNames = { ',': 'commas', ';': 'semicolons', '\t': 'tabs' } as const;

const countColumns = (text: string, separator: string): number =>
  papa.parse<string[]>(text, { delimiter: separator, preview: 1 }).data[0]?.length ?? 0;

/** Rows with what stands in their cells: without guarding apostrophes, one sign for a new line; empty rows are left out. */
export function readCsv(written: string): CsvTable {
  // Excel's own first line, which names the separator
  const marked = /^sep=(.)\r?\n/i.exec(written);
  const text = marked ? written.slice(marked[0].length) : written;
  const separator = separators.reduce((best, other) => (countColumns(text, other) > countColumns(text, best) ? other : best));
  const table: CsvTable = { rows: [], separator, broken: [] };
  let line = marked ? 2 : 1;
  let read = 0;
  papa.parse<string[]>(text, {
    delimiter: separator,
    step: ({ data, errors, meta }) => {
      for (const { message } of errors) table.broken.push({ line, message });
      const cells = data.map((cell) => freeCell(cell.replace(/\r\n?/g, '\n')));
      if (cells.some((cell) => cell.trim() !== '')) table.rows.push({ line, cells });
      line += text.slice(read, meta.cursor).match(/\r\n|\r|\n/g)?.length ?? 0;
      read = meta.cursor;
    },
  });
  return table;
}
