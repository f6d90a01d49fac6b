import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { InvalidInputError, InvalidSpreadsheetError, readSheet } from 'read-excel-file/node';
import type { NumberedRow } from '../../core/exchange/apply-sheet.ts';
import type { ExchangeProblem } from '../../core/exchange/exchange-problem.ts';
import { findNearestName } from '../../core/exchange/find-nearest-name.ts';
import { keyColumns, sheetColumns } from '../../core/exchange/sheet-row.ts';
import { decodeText } from './decode-text.ts';
import { readCsv } from './read-csv.ts';

interface SheetFile {
  rows: NumberedRow[];
  problems: ExchangeProblem[];
}

interface Cells {
  line: number;
  cells: unknown[];
}

/** The rows of a sheet that came back, as CSV or XLSX. */
export async function readSheetFile(path: string): Promise<SheetFile> {
  const bytes = readFileSync(path);
  const isCsv = extname(path).toLowerCase() === '.csv';
  const { rows, problems } = isCsv ? readRows(bytes) : await readCells(bytes);
  const [header, ...body] = rows;
  if (problems.length > 0 || !header)
    return { rows: [], problems: problems.length > 0 ? problems : [{ where: 'the file', message: 'is empty' }] };
  const names = header.cells.map((cell) =>
    String(cell ?? '')
      .trim()
      .toLowerCase(),
  );
  const table: SheetFile = { rows: [], problems: checkNames(names, header.line) };
  for (const { line, cells } of body) table.rows.push({ line, row: readRow({ line, cells }, names, table.problems) });
  return table;
}

function readRows(bytes: Uint8Array): { rows: Cells[]; problems: ExchangeProblem[] } {
  const { rows, broken } = readCsv(decodeText(bytes).text);
  return { rows, problems: broken.map(({ line, message }) => ({ line, where: 'the row', message })) };
}

async function readCells(bytes: Buffer): Promise<{ rows: Cells[]; problems: ExchangeProblem[] }> {
  try {
    const rows = (await readSheet(bytes, { trim: false })) as unknown[][];
    const numbered = rows.map((cells, index) => ({ line: index + 1, cells }));
    return { rows: numbered.filter(({ cells }) => cells.some((cell) => cell !== null && String(cell).trim() !== '')), problems: [] };
  } catch (error) {
    if (!(error instanceof InvalidInputError || error instanceof InvalidSpreadsheetError)) throw error;
    return { rows: [], problems: [{ where: 'the file', message: 'is no XLSX file: save it as "Excel workbook (.xlsx)" or as CSV' }] };
  }
}

function checkNames(names: string[], line: number): ExchangeProblem[] {
  const known = [...sheetColumns];
  const missing = keyColumns.filter((name) => !names.includes(name));
  const odd = names.filter((name, index) => name !== '' && (!known.includes(name) || names.indexOf(name) !== index));
  return [
    ...missing.map((name) => ({ line, where: `column ${name}`, message: 'is missing: it names the text' })),
    ...odd.map((name) => {
      const nearest = findNearestName(name, known);
      const remedy = known.includes(name)
        ? 'stands twice: take one out'
        : `is not known: ${nearest ? `did you mean ${nearest}?` : 'take it out'}`;
      return { line, where: `column ${name}`, message: remedy };
    }),
  ];
}

function readRow({ line, cells }: Cells, names: string[], problems: ExchangeProblem[]): Map<string, string> {
  const row = new Map<string, string>();
  names.forEach((name, index) => {
    if (name === '') return;
    const cell = cells[index] ?? '';
    if (cell instanceof Date) row.set(name, `from ${cell.toISOString().slice(0, 10)}`);
    else row.set(name, String(cell));
    const isText = typeof cell === 'string' || name === 'edition' || name === 'source_version';
    if (!isText)
      problems.push({
        line,
        where: `column ${name}`,
        message: `${String(cell)} is a number or a date there: format the cell as text and write it again`,
      });
  });
  return row;
}
