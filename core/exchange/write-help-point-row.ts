import type { HelpPoint } from '../pack/schema.ts';
import { type HelpPointColumn, helpPointColumns } from './help-point-columns.ts';

/** An empty list is knowledge ("none"), an empty cell is not. */
export const noneCell = 'none';

const readAt = (entry: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((value, key) => (value as Record<string, unknown> | null | undefined)?.[key], entry);

function writeCell(value: unknown, kind: HelpPointColumn['kind']): string {
  if (value === undefined || value === null) return '';
  if (kind === 'flag') return value === true ? 'yes' : 'no';
  if (kind === 'ranges') return (value as { from: string; to: string }[]).map(({ from, to }) => `${from}-${to}`).join(' | ');
  if (kind === 'list') return (value as string[]).length === 0 ? noneCell : (value as string[]).join(' | ');
  return String(value);
}

/** The cells of one row, in the order of `helpPointColumns`. */
export const writeHelpPointRow = (point: HelpPoint): string[] =>
  helpPointColumns.map(({ path, kind }) => writeCell(readAt(point, path), kind));
