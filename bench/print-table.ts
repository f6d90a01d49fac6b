type Cell = string | number | undefined;

/** Columns in the order they first appear; numbers to the right. Widths count letters as a reader sees them. */
export function printTable(rows: readonly Record<string, string | number>[]): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const widths = columns.map((column) => Math.max(width(column), ...rows.map((row) => width(print(row[column])))));
  const isNumeric = columns.map((column) => rows.every((row) => typeof (row[column] ?? 0) === 'number'));
  const line = (cells: Cell[]): string =>
    cells
      .map((cell, index) => pad(print(cell), widths[index] ?? 0, isNumeric[index] ?? false))
      .join('  ')
      .trimEnd();
  const rule = widths.map((size) => '-'.repeat(size)).join('  ');
  return [line(columns), rule, ...rows.map((row) => line(columns.map((column) => row[column])))].join('\n');
}

const print = (cell: Cell): string => (cell === undefined ? '' : String(cell));

const letters = new Intl.Segmenter('en', { granularity: 'grapheme' });
const width = (text: string): number => [...letters.segment(text)].length;

function pad(text: string, size: number, isRight: boolean): string {
  const space = ' '.repeat(Math.max(0, size - width(text)));
  return isRight ? space + text : text + space;
}
