import { appendFileSync, readFileSync } from 'node:fs';

/** One line of the table that `npm run faults` prints at the end. */
export interface FaultRow {
  /** as files and commands call it: `F1` */
  row: string;
  what: string;
  in: string;
  rounds: number;
  /** interactions that the device said it had recorded; absent, as what follows, where none are */
  recorded?: number;
  /** different interactions that a supervisor could open at the hub */
  atHub?: number;
  lost?: number;
  corrupt?: number;
  double?: number;
  seconds: number;
  /** a figure of its own, such as requests in a day */
  note?: string;
}

const file = process.env['POMOST_FAULT_ROWS'];

/** Keeps the row for the table; without `npm run faults` it is only said. */
export function noteRow(row: FaultRow): void {
  if (file === undefined) console.log(JSON.stringify(row));
  else appendFileSync(file, `${JSON.stringify(row)}\n`);
}

export const readRows = (path: string): FaultRow[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as FaultRow);

export const isLong = process.env['POMOST_FAULTS'] === 'long';
