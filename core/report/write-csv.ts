import { guardCell } from '../exchange/guard-cell.ts';

/**
 * RFC 4180: CRLF, every cell quoted, with a byte order mark so that spreadsheets read UTF-8. Cells that a spreadsheet would
 * run as a formula get an apostrophe in front.
 */
export const writeCsv = (rows: readonly (readonly (string | number)[])[]): string =>
  `\ufeff${rows.map((row) => row.map(writeCell).join(',')).join('\r\n')}\r\n`;

function writeCell(value: string | number): string {
  const guarded = typeof value === 'string' ? guardCell(value) : String(value);
  return `"${guarded.replaceAll('"', '""')}"`;
}
