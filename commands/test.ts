import { type BrowserName, browserNames } from './find-browsers.ts';
import { runFaults } from './run-faults.ts';
import { listLanes, runLanes } from './run-lanes.ts';
import { runTestStep, type TestOutcome } from './run-test-step.ts';
import { type BrowserSetUp, setUpBrowsers } from './set-up-browsers.ts';
import { addCounts, printCounts } from './test-counts.ts';
import { buildStep, checkSteps, type TestPart, testParts, vitestStep } from './test-steps.ts';

const [part, ...files] = process.argv.slice(2);
const chosen = testParts.find((known) => known === part);

if (part !== undefined && chosen === undefined) {
  console.error(
    `There is no part "${part}". Parts: ${testParts.join(', ')}; without one, all of them and the faults, which \`npm run faults\` runs alone.`,
  );
  process.exit(2);
}
process.exit(await runTests());

async function runTests(): Promise<number> {
  const isWanted = (name: TestPart): boolean => chosen === undefined || chosen === name;
  const browsers = browserNames.filter(isWanted);
  const setUp = browsers.length > 0 ? await findBrowsers(browsers) : { missing: [] };
  const outcomes: TestOutcome[] = [];
  if (isWanted('check')) for (const step of checkSteps()) outcomes.push(await runTestStep(step));
  const builds = await build(browsers);
  outcomes.push(...builds);
  if (isWanted('unit')) outcomes.push(await runTestStep(vitestStep('unit', files)));
  const isBuilt = builds.every((outcome) => outcome.ok);
  const suites = isBuilt ? listLanes(setUp, (name, env) => vitestStep(name, files, env)) : [];
  const missing = [...setUp.missing];
  if (isBuilt && chosen === undefined) {
    const faults = await runFaults({ isLong: false, before: suites }, setUp);
    outcomes.push(...faults.outcomes);
    missing.push(...faults.missing);
  } else outcomes.push(...(await runLanes(suites)));
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

function report(outcomes: readonly TestOutcome[], missing: readonly string[]): void {
  console.log('\n=== Result');
  for (const { title, ok, seconds } of outcomes) console.log(`${ok ? 'ok    ' : 'FAILED'} ${title} (${seconds.toFixed(1)} s)`);
  for (const sentence of missing) console.log(`FAILED Not tested: ${sentence}`);
  const notTested = missing.map(() => ({ passed: 0, failed: 1, skipped: 0 }));
  console.log(printCounts(addCounts([...outcomes.map((outcome) => outcome.counts), ...notTested])));
}
