import { type HelpPointColumn, helpPointColumns } from './help-point-columns.ts';
import { noneCell } from './write-help-point-row.ts';

const flags: Record<string, boolean> = {
  ...Object.fromEntries(['yes', 'ja', 'ano', 'true', 'wahr', 'pravda', '1', 'x'].map((word) => [word, true])),
  ...Object.fromEntries(['no', 'nein', 'ne', 'false', 'falsch', 'nepravda', '0'].map((word) => [word, false])),
};

const splitList = (cell: string): string[] =>
  cell === noneCell
    ? []
    : cell
        .split('|')
        .map((part) => part.trim())
        .filter((part) => part !== '');

function readRange(part: string): { from: string; to: string } {
  const [from = '', to = from] = part.replaceAll(' ', '').split(/[-–]/);
  return { from, to };
}

/** A cell that says neither is passed on as it is: the schema names what has to stand there. */
function readCell(cell: string, kind: HelpPointColumn['kind']): unknown {
  if (kind === 'flag') return flags[cell.toLowerCase()] ?? cell;
  if (kind === 'list') return splitList(cell);
  if (kind === 'ranges') return splitList(cell).map(readRange);
  if (kind === 'text') return cell;
  const number = Number(cell.replace(',', '.'));
  return Number.isNaN(number) ? cell : number;
}

function setAt(entry: Record<string, unknown>, [key, ...rest]: readonly string[], value: unknown): void {
  if (key === undefined) return;
  if (rest.length === 0) {
    entry[key] = value;
    return;
  }
  const inner = (entry[key] ?? {}) as Record<string, unknown>;
  entry[key] = inner;
  setAt(inner, rest, value);
}

/** The entry that a row says, unchecked. `cells` by column name; an empty cell leaves the field out. */
export function readHelpPointRow(cells: ReadonlyMap<string, string>): Record<string, unknown> {
  const entry: Record<string, unknown> = { source: { precision: 'site', date: null } };
  for (const { name, path, kind } of helpPointColumns) {
    const cell = cells.get(name)?.trim() ?? '';
    if (cell !== '') setAt(entry, path, readCell(cell, kind));
  }
  return entry;
}
