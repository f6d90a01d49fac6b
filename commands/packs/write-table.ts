/** RFC 4180 with a byte order mark, so that spreadsheets read UTF-8. Cells are written as they are: guard them before. */
export const writeTable = (rows: readonly (readonly string[])[]): string =>
  `\ufeff${rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\r\n')}\r\n`;
