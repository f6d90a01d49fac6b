import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { printTable } from '../bench/print-table.ts';
import { readRows } from '../tests/faults/fault-row.ts';
import { findFaultFiles } from './find-fault-files.ts';
import { joinLanes, type Lane, listLanes, runLanes } from './run-lanes.ts';
import type { TestOutcome } from './run-test-step.ts';
import type { BrowserSetUp } from './set-up-browsers.ts';
import { setUpPrograms } from './set-up-programs.ts';
import { type TestStep, vitestStep } from './test-steps.ts';

export interface FaultWish {
  isLong: boolean;
  /** `F6`, and only such as there are; none: all */
  rows?: readonly string[];
  /** run first, each browser's own before its faults */
  before?: readonly Lane[];
}

export interface FaultOutcome {
  outcomes: TestOutcome[];
  /** one plain sentence per program that could not be had, with what to do */
  missing: string[];
}

const model = 'core/sync/outbox-model.test.ts';
const inBrowser = 'browser/';
const below = (names: readonly string[]): string[] => names.map((name) => `tests/faults/${name}`);

/** Runs the rows in Node and in each browser that was found, and prints one table of them. The packages must be built. */
export async function runFaults({ isLong, rows = [], before = [] }: FaultWish, setUp: BrowserSetUp): Promise<FaultOutcome> {
  const missing = await setUpPrograms(['openssl', 'apache', 'lighttpd', 'sabre', 'nginx', 'rclone', 'age']);
  const folder = mkdtempSync(path.join(tmpdir(), 'pomost-fault-rows-'));
  const file = path.join(folder, 'rows');
  const env = { POMOST_FAULTS: isLong ? 'long' : 'short', POMOST_FAULT_ROWS: file };
  try {
    const files = rows.length === 0 ? [inBrowser] : rows.flatMap(findFaultFiles).filter((name) => name.startsWith(inBrowser));
    const inBrowsers = listLanes(setUp, (name, programs) => stepIn(name, files, { ...env, ...programs }));
    // a lane of its own where nothing else runs: browsers wait for the clock most of the time
    const node = { mark: before[0]?.mark ?? 'node', steps: listSteps(rows, env, isLong) };
    const outcomes = await runLanes(joinLanes([...before, ...(files.length > 0 ? inBrowsers : []), node]));
    printRows(file);
    return { outcomes, missing };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function stepIn(browser: string, files: readonly string[], env: Record<string, string>): TestStep {
  return { ...vitestStep('faults', below(files), { ...env, POMOST_BROWSER: browser }), title: `Faults: ${browser}` };
}

/** What needs no browser. */
function listSteps(rows: readonly string[], env: Record<string, string>, isLong: boolean): TestStep[] {
  const files = rows.flatMap(findFaultFiles).filter((name) => !name.startsWith(inBrowser));
  const node = rows.length === 0 ? ['--exclude', `tests/faults/${inBrowser}**`] : below(files);
  // its short form is among the unit tests
  const isAboutModel = (rows.length === 0 && isLong) || rows.some((row) => /^F0?4$/i.test(row));
  return [
    ...(node.length > 0 ? [{ ...vitestStep('faults', node, env), title: 'Faults: node' }] : []),
    ...(isAboutModel ? [{ ...vitestStep('unit', [model], env), title: 'Faults: model' }] : []),
  ];
}

function printRows(file: string): void {
  if (!existsSync(file)) return;
  const rows = readRows(file).sort((a, b) => a.row.localeCompare(b.row, 'en', { numeric: true }) || a.in.localeCompare(b.in));
  console.log(`\n=== Faults\n${printTable(rows.map(({ row, what, in: where, ...rest }) => ({ row, what, in: where, ...rest })))}`);
}
