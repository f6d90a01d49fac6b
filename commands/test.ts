import { availableParallelism, freemem } from 'node:os';
import { type BrowserName, browserNames } from './find-browsers.ts';
import { runFaults } from './run-faults.ts';
import { runTestStep, type TestOutcome } from './run-test-step.ts';
import { type BrowserSetUp, setUpBrowsers } from './set-up-browsers.ts';
import { addCounts, printCounts } from './test-counts.ts';
import { buildStep, checkSteps, type TestPart, testParts, vitestStep } from './test-steps.ts';

const memoryForTwoBrowsers = 6 * 1024 ** 3;
const [part, ...files] = process.argv.slice(2);
const chosen = testParts.find((known) => known === part);

if (part !== undefined && chosen === undefined) {
  console.error(`There is no part "${part}". Parts: ${testParts.join(', ')}; without one, all of them.`);
  process.exit(2);
}
process.exit(await runTests());

async function runTests(): Promise<number> {
  // the faults take long and are asked for: `npm run faults`
  const isWanted = (name: TestPart): boolean => (chosen === undefined ? name !== 'faults' : chosen === name);
  // the faults happen in both
  const needed = browserNames.filter((name) => isWanted(name) || isWanted('faults'));
  const browsers = needed.filter(isWanted);
  const setUp = needed.length > 0 ? await findBrowsers(needed) : { missing: [] };
  const outcomes: TestOutcome[] = [];
  if (isWanted('check')) for (const step of checkSteps()) outcomes.push(await runTestStep(step));
  const builds = needed.length > 0 ? await build(needed) : [];
  outcomes.push(...builds);
  if (isWanted('unit')) outcomes.push(await runTestStep(vitestStep('unit', files)));
  const isBuilt = builds.every((outcome) => outcome.ok);
  if (isBuilt) outcomes.push(...(await testBrowsers(browsers, setUp)));
  const missing = [...setUp.missing];
  if (isBuilt && isWanted('faults')) {
    const faults = await runFaults({ browsers: needed, isLong: process.env['POMOST_FAULTS'] === 'long', rows: files }, setUp);
    outcomes.push(...faults.outcomes);
    missing.push(...faults.missing);
  }
  report(outcomes, missing);
  return outcomes.every((outcome) => outcome.ok) && missing.length === 0 ? 0 : 1;
}

async function findBrowsers(wanted: readonly BrowserName[]): Promise<BrowserSetUp> {
  console.log('=== Browsers');
  const setUp = await setUpBrowsers(wanted);
  for (const name of wanted) if (setUp[name]) console.log(`${name}: ${setUp[name]}`);
  for (const sentence of setUp.missing) console.log(sentence);
  return setUp;
}

async function build(browsers: readonly BrowserName[]): Promise<TestOutcome[]> {
  const outcomes: TestOutcome[] = [];
  for (const name of browsers) outcomes.push(await runTestStep(buildStep(name === 'chromium' ? 'chrome' : 'firefox')));
  return outcomes;
}

async function testBrowsers(wanted: readonly BrowserName[], setUp: BrowserSetUp): Promise<TestOutcome[]> {
  const env = { ...(setUp.chromium && { CHROMIUM: setUp.chromium }), ...(setUp.firefox && { FIREFOX: setUp.firefox }) };
  const ready = wanted.filter((name) => setUp[name] !== undefined);
  const steps = ready.map((name) => ({ name, step: vitestStep(name, files, env) }));
  if (steps.length > 1 && freemem() >= memoryForTwoBrowsers && availableParallelism() >= 2) {
    return Promise.all(steps.map(({ name, step }) => runTestStep(step, `${name} | `)));
  }
  const outcomes: TestOutcome[] = [];
  for (const { step } of steps) outcomes.push(await runTestStep(step));
  return outcomes;
}

function report(outcomes: readonly TestOutcome[], missing: readonly string[]): void {
  console.log('\n=== Result');
  for (const { title, ok, seconds } of outcomes) console.log(`${ok ? 'ok    ' : 'FAILED'} ${title} (${seconds.toFixed(1)} s)`);
  for (const sentence of missing) console.log(`FAILED Not tested: ${sentence}`);
  const notTested = missing.map(() => ({ passed: 0, failed: 1, skipped: 0 }));
  console.log(printCounts(addCounts([...outcomes.map((outcome) => outcome.counts), ...notTested])));
}
