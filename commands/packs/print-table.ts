/** Columns that are printed at most. */
export const mostColumns = 100;

/** Lines of at most 100 columns, each behind the indent. */
export function wrap(text: string, indent: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line !== '' && indent.length + line.length + 1 + word.length > mostColumns) {
      lines.push(indent + line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return line === '' ? lines : [...lines, indent + line];
}

interface TableContent {
  title: string;
  heads: readonly string[];
  rows: readonly (readonly string[])[];
}

/** The first column to the left, the others to the right; nothing without rows. */
export function printTable({ title, heads, rows }: TableContent): string {
  if (rows.length === 0) return '';
  const widths = heads.map((head, column) => Math.max(head.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const say = (cells: readonly string[]): string =>
    `  ${cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ')}`;
  return [title, say(heads), ...rows.map(say), ''].join('\n');
}
