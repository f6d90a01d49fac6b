import { runTestStep } from './run-test-step.ts';
import { setUpBrowsers } from './set-up-browsers.ts';
import { printCounts } from './test-counts.ts';
import { vitestStep } from './test-steps.ts';

const { missing, ...browsers } = await setUpBrowsers(['chromium', 'firefox']);
const env = { ...(browsers.chromium && { CHROMIUM: browsers.chromium }), ...(browsers.firefox && { FIREFOX: browsers.firefox }) };
const outcome = await runTestStep(vitestStep('long', process.argv.slice(2), env));
for (const sentence of missing) console.log(`Not tested: ${sentence}`);
console.log(printCounts({ ...outcome.counts, failed: outcome.counts.failed + missing.length }));
process.exit(outcome.ok && missing.length === 0 ? 0 : 1);
