import type { ExchangeProblem, ReadEntries, ReadEntry } from '../../core/exchange/exchange-problem.ts';
import { findNearestName } from '../../core/exchange/find-nearest-name.ts';
import { helpPointColumns } from '../../core/exchange/help-point-columns.ts';
import { readHelpPointRow } from '../../core/exchange/read-help-point-row.ts';
import { decodeText } from './decode-text.ts';
import { type CsvRow, readCsv, separatorNames } from './read-csv.ts';

const columnNames = helpPointColumns.map(({ name }) => name);
const needed = ['id', 'name', 'type', 'country', 'topics'];

/** Help points out of a table; every column has to be one of ours, by whatever case. */
export function readHelpPointCsv(bytes: Uint8Array): ReadEntries & { how: string } {
  const { text, encoding } = decodeText(bytes);
  const { rows, separator, broken } = readCsv(text);
  const how = `${encoding}, separated by ${separatorNames[separator]}`;
  const [header, ...body] = rows;
  if (!header) return { entries: [], remarks: [], how, problems: [{ where: 'the file', message: 'is empty' }] };
  const names = header.cells.map((cell) => cell.trim().toLowerCase());
  const problems = [
    ...broken.map(({ line, message }) => ({ line, where: 'the row', message: `${message}: write a quotation mark inside a text twice` })),
    ...checkHeader(names, header.line),
    ...body.filter(({ cells }) => cells.slice(names.length).some((cell) => cell.trim() !== '')).map(sayTooLong),
  ];
  return { entries: body.map((row) => readRow(row, names)), remarks: [], how, problems };
}

const sayTooLong = ({ line }: CsvRow): ExchangeProblem => ({
  line,
  where: 'the row',
  message: 'has more cells than the first row: put texts that contain the separator in quotation marks',
});

function checkHeader(names: string[], line: number): ExchangeProblem[] {
  const unknown = names.filter((name, index) => name !== '' && (!columnNames.includes(name) || names.indexOf(name) !== index));
  const missing = needed.filter((name) => !names.includes(name));
  return [
    ...unknown.map((name) => ({ line, where: `column ${name}`, message: sayUnknown(name) })),
    ...missing.map((name) => ({ line, where: `column ${name}`, message: 'is missing' })),
  ];
}

function sayUnknown(name: string): string {
  if (columnNames.includes(name)) return 'stands twice: take one out';
  const nearest = findNearestName(name, columnNames);
  return nearest === undefined
    ? 'is not known: take it out (the columns are in docs/formats.md)'
    : `is not known: did you mean ${nearest}?`;
}

function readRow({ line, cells }: CsvRow, names: string[]): ReadEntry {
  const byName = new Map(names.map((name, index) => [name, cells[index] ?? '']));
  return {
    value: readHelpPointRow(byName),
    given: helpPointColumns.filter(({ name }) => byName.has(name)).map(({ path }) => path),
    isOfTable: true,
    label: byName.get('id')?.trim() || (byName.get('name') ?? ''),
    line,
    placeOf: (field) => ({ where: `column ${findColumn(field)}`, line }),
  };
}

/** `.source.url` → `source_url` */
function findColumn(path: string): string {
  const parts = path
    .replace(/\[\d+\]/g, '')
    .split('.')
    .filter((part) => part !== '');
  const exact = helpPointColumns.find(({ path: own }) => own.every((key, index) => parts[index] === key));
  return exact?.name ?? parts.join('_');
}
