import { buildExtension, buildTargets } from './build-extension.ts';
import { browserNames } from './find-browsers.ts';
import { runFaults } from './run-faults.ts';
import { runTestStep } from './run-test-step.ts';
import { setUpBrowsers } from './set-up-browsers.ts';
import { addCounts, printCounts } from './test-counts.ts';
import { vitestStep } from './test-steps.ts';

const { missing, ...browsers } = await setUpBrowsers(['chromium', 'firefox']);
const env = { ...(browsers.chromium && { CHROMIUM: browsers.chromium }), ...(browsers.firefox && { FIREFOX: browsers.firefox }) };
const files = process.argv.slice(2);
const outcomes = [await runTestStep(vitestStep('long', files, env))];
if (files.length === 0) {
  for (const name of browserNames) if (browsers[name] !== undefined) await buildExtension(buildTargets[name]);
  const faults = await runFaults({ isLong: true }, { ...browsers, missing });
  outcomes.push(...faults.outcomes);
  missing.push(...faults.missing);
}
for (const sentence of missing) console.log(`Not tested: ${sentence}`);
const notTested = { passed: 0, failed: missing.length, skipped: 0 };
console.log(printCounts(addCounts([...outcomes.map(({ counts }) => counts), notTested])));
process.exit(outcomes.every(({ ok }) => ok) && missing.length === 0 ? 0 : 1);
