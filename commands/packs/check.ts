import { checkFolders, listPackFolders } from './check-folders.ts';
import { hasPack } from './pack-folders.ts';
import { printReport } from './print-report.ts';
import { readOptions } from './read-options.ts';
import { refuse } from './refuse.ts';

export const checkUsage = 'npm run packs -- check [folder…] [--json] [--today 2026-12-31]';

/** Says what is wrong with packs and what there is. The exit code is 1 with errors, 0 with warnings alone. */
export async function check(args: string[]): Promise<number> {
  const started = performance.now();
  const anyNumber = { least: 0, most: Number.POSITIVE_INFINITY };
  const options = readOptions(args, { usage: checkUsage, names: ['today'], flags: ['json'], rest: anyNumber });
  if (!options) return 1;
  const folders = options.rest.length > 0 ? options.rest : listPackFolders();
  const stray = folders.find((folder) => !hasPack(folder));
  if (stray !== undefined) return refuse(`${stray} has no pack.json: name the folder of a pack, such as packs/de.`);
  const report = checkFolders({ folders, today: options.today });
  const errors = report.problems.filter(({ severity }) => severity === 'error').length;
  if (options.json) console.log(JSON.stringify({ errors, ...report }, undefined, 2));
  else {
    const warnings = report.problems.length - errors;
    const seconds = (performance.now() - started) / 1000;
    console.log(printReport(report));
    console.log(`${count(errors, 'error')}, ${count(warnings, 'warning')} in ${count(folders.length, 'pack')}; ${seconds.toFixed(1)} s`);
  }
  return errors > 0 ? 1 : 0;
}

const count = (number: number, what: string): string => `${number === 0 ? 'no' : number} ${what}${number === 1 ? '' : 's'}`;
