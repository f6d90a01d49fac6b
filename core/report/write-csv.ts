/** What spreadsheets take for a formula at the start of a cell, full-width forms included (OWASP CSV injection). */
const formulaStart = /^[\s\0]*[=+\-@＝＋－＠\t\r\n|%]/;

/**
 * RFC 4180: CRLF, every cell quoted, with a byte order mark so that spreadsheets read UTF-8. Cells that a spreadsheet would
 * run as a formula get an apostrophe in front.
 */
export const writeCsv = (rows: (string | number)[][]): string =>
  `\ufeff${rows.map((row) => row.map(writeCell).join(',')).join('\r\n')}\r\n`;

function writeCell(value: string | number): string {
  const text = String(value);
  const guarded = typeof value === 'string' && formulaStart.test(text) ? `'${text}` : text;
  return `"${guarded.replaceAll('"', '""')}"`;
}
