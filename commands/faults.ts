import { parseArgs } from 'node:util';
import { buildExtension, buildTargets } from './build-extension.ts';
import { browserNames } from './find-browsers.ts';
import { findFaultFiles } from './find-fault-files.ts';
import { runFaults } from './run-faults.ts';
import { setUpBrowsers } from './set-up-browsers.ts';
import { addCounts, printCounts } from './test-counts.ts';

const usage = 'npm run faults [-- --long] [-- --browser chromium|firefox] [-- F6 F7]';
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { long: { type: 'boolean', default: false }, browser: { type: 'string' } },
});
const browsers = browserNames.filter((name) => values.browser === undefined || values.browser === name);

if (browsers.length === 0 || positionals.some((row) => findFaultFiles(row).length === 0)) {
  console.error(usage);
  process.exit(2);
}
process.exit(await run());

async function run(): Promise<number> {
  const setUp = await setUpBrowsers(browsers);
  for (const name of browsers) if (setUp[name] !== undefined) await buildExtension(buildTargets[name]);
  const isLong = values.long || process.env['POMOST_FAULTS'] === 'long';
  const { outcomes, missing: programs } = await runFaults({ isLong, rows: positionals }, setUp);
  const missing = [...setUp.missing, ...programs];
  for (const sentence of missing) console.log(`FAILED Not tested: ${sentence}`);
  const notTested = { passed: 0, failed: missing.length, skipped: 0 };
  console.log(printCounts(addCounts([...outcomes.map(({ counts }) => counts), notTested])));
  return outcomes.every(({ ok }) => ok) && missing.length === 0 ? 0 : 1;
}
