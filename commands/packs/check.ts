import { parseArgs } from 'node:util';
import { isRealDay } from '../../core/check/calendar.ts';
import { checkFolders, hasPack, listPackFolders } from './check-folders.ts';
import { printReport } from './check-print.ts';

const usage = 'npm run packs -- check [folder…] [--json] [--today 2026-12-31]';

/** Says what is wrong with packs and what there is. The exit code is 1 with errors, 0 with warnings alone. */
export async function check(args: string[]): Promise<number> {
  const started = performance.now();
  const request = readArguments(args);
  if ('refused' in request) {
    console.error(request.refused);
    return 1;
  }
  const report = checkFolders(request);
  const errors = report.problems.filter(({ severity }) => severity === 'error').length;
  const seconds = (performance.now() - started) / 1000;
  if (request.isJson) console.log(JSON.stringify({ errors, ...report }, undefined, 2));
  else {
    console.log(printReport(report));
    const warnings = report.problems.length - errors;
    console.log(
      `${count(errors, 'error')}, ${count(warnings, 'warning')} in ${count(request.folders.length, 'pack')}; ${seconds.toFixed(1)} s`,
    );
  }
  return errors > 0 ? 1 : 0;
}

const count = (number: number, what: string): string => `${number === 0 ? 'no' : number} ${what}${number === 1 ? '' : 's'}`;

interface Arguments {
  folders: string[];
  today: string;
  isJson: boolean;
}

function readArguments(args: string[]): Arguments | { refused: string } {
  const { values, positionals, refused } = parse(args);
  if (refused !== undefined) return { refused: `${refused}\n${usage}` };
  const folders = positionals.length > 0 ? positionals : listPackFolders();
  const stray = folders.find((folder) => !hasPack(folder));
  if (stray !== undefined) return { refused: `${stray} has no pack.json: name the folder of a pack, such as packs/de.` };
  const today = values.today ?? toLocalDay(new Date());
  if (!/^\d{4}-\d{2}-\d{2}$/.test(today) || !isRealDay(today)) return { refused: `--today ${today} is no day: write it as 2026-12-31.` };
  return { folders, today, isJson: values.json ?? false };
}

interface Parsed {
  values: { json?: boolean | undefined; today?: string | undefined };
  positionals: string[];
  refused?: string;
}

function parse(args: string[]): Parsed {
  try {
    return parseArgs({ args, allowPositionals: true, options: { json: { type: 'boolean' }, today: { type: 'string' } } });
  } catch (error) {
    return { values: {}, positionals: [], refused: error instanceof Error ? error.message : String(error) };
  }
}

function toLocalDay(moment: Date): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
