import { availableParallelism, freemem } from 'node:os';
import type { BrowserName } from './find-browsers.ts';
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
  const isWanted = (name: TestPart): boolean => chosen === undefined || chosen === name;
  const browsers = (['chromium', 'firefox'] as const).filter(isWanted);
  const setUp = browsers.length > 0 ? await findBrowsers(browsers) : { missing: [] };
  const outcomes: TestOutcome[] = [];
  if (isWanted('check')) for (const step of checkSteps()) outcomes.push(await runTestStep(step));
  const builds = browsers.length > 0 ? await build(browsers) : [];
  outcomes.push(...builds);
  if (isWanted('unit')) outcomes.push(await runTestStep(vitestStep('unit', files)));
  if (builds.every((outcome) => outcome.ok)) outcomes.push(...(await testBrowsers(browsers, setUp)));
  report(outcomes, setUp.missing);
  return outcomes.every((outcome) => outcome.ok) && setUp.missing.length === 0 ? 0 : 1;
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
