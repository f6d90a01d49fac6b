import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, freemem, tmpdir } from 'node:os';
import path from 'node:path';
import { printTable } from '../bench/print-table.ts';
import { readRows } from '../tests/faults/fault-row.ts';
import type { BrowserName } from './find-browsers.ts';
import { runTestStep, type TestOutcome } from './run-test-step.ts';
import type { BrowserSetUp } from './set-up-browsers.ts';
import { setUpPrograms } from './set-up-programs.ts';
import { vitestStep } from './test-steps.ts';

export interface FaultWish {
  browsers: readonly BrowserName[];
  isLong: boolean;
  /** `F6`; none: all */
  rows?: readonly string[];
}

export interface FaultOutcome {
  outcomes: TestOutcome[];
  /** one plain sentence per program that could not be had, with what to do */
  missing: string[];
}

const memoryForTwoBrowsers = 6 * 1024 ** 3;
const inBrowser = 'tests/faults/browser/';

/** Runs the rows in Node and in each browser, and prints one table of them. The packages must be built. */
export async function runFaults({ browsers, isLong, rows = [] }: FaultWish, setUp: BrowserSetUp): Promise<FaultOutcome> {
  const missing = await setUpPrograms(['openssl', 'apache', 'lighttpd', 'sabre', 'nginx', 'rclone', 'age']);
  const folder = mkdtempSync(path.join(tmpdir(), 'pomost-fault-rows-'));
  const file = path.join(folder, 'rows');
  try {
    const env = { POMOST_FAULTS: isLong ? 'long' : 'short', POMOST_FAULT_ROWS: file };
    const names = rows.map(fileOfRow);
    const outcomes = [await runNamed('Faults: node', ['--exclude', `${inBrowser}**`, ...names], env)];
    const ready = browsers.filter((name) => setUp[name] !== undefined);
    const runIn = (name: BrowserName, mark: string): Promise<TestOutcome> => {
      const files = names.length > 0 ? names.map((row) => inBrowser + row) : [inBrowser];
      const program = { [name === 'chromium' ? 'CHROMIUM' : 'FIREFOX']: setUp[name] ?? '' };
      return runNamed(`Faults: ${name}`, files, { ...env, ...program, POMOST_BROWSER: name }, mark);
    };
    if (ready.length > 1 && freemem() >= memoryForTwoBrowsers && availableParallelism() >= 2) {
      outcomes.push(...(await Promise.all(ready.map((name) => runIn(name, `${name} | `)))));
    } else for (const name of ready) outcomes.push(await runIn(name, ''));
    printRows(file);
    return { outcomes, missing };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** `F6` → `f06-`, as the files are called. */
const fileOfRow = (row: string): string => `f${row.replace(/\D/g, '').padStart(2, '0')}-`;

function runNamed(title: string, files: string[], env: Record<string, string>, mark = ''): Promise<TestOutcome> {
  return runTestStep({ ...vitestStep('faults', files, env), title }, mark);
}

function printRows(file: string): void {
  if (!existsSync(file)) return;
  const rows = readRows(file).sort((a, b) => a.row.localeCompare(b.row, 'en', { numeric: true }) || a.in.localeCompare(b.in));
  console.log(`\n=== Faults\n${printTable(rows.map(({ row, what, in: where, ...rest }) => ({ row, what, in: where, ...rest })))}`);
}
