import { availableParallelism, freemem } from 'node:os';
import { groupBy } from '../core/check/group-by.ts';
import { browserNames } from './find-browsers.ts';
import { runTestStep, type TestOutcome } from './run-test-step.ts';
import type { BrowserSetUp } from './set-up-browsers.ts';
import type { TestStep } from './test-steps.ts';

/** Steps one after the other. */
export interface Lane {
  /** before each line of theirs where others run beside them */
  mark: string;
  steps: readonly TestStep[];
}

/** Two browsers do not fit into less. */
const memoryForAll = 6 * 1024 ** 3;

/** Those of one mark become one lane, in the order given. */
export const joinLanes = (lanes: readonly Lane[]): Lane[] =>
  [...groupBy(lanes, ({ mark }) => mark)].map(([mark, all]) => ({ mark, steps: all.flatMap(({ steps }) => steps) }));

/** All lanes at once where memory and processors allow it, else one after the other. */
export async function runLanes(lanes: readonly Lane[]): Promise<TestOutcome[]> {
  const used = lanes.filter(({ steps }) => steps.length > 0);
  if (used.length > 1 && freemem() >= memoryForAll && availableParallelism() >= 2) {
    return (await Promise.all(used.map(({ steps, mark }) => runSteps(steps, `${mark} | `)))).flat();
  }
  return runSteps(used.flatMap(({ steps }) => steps));
}

async function runSteps(steps: readonly TestStep[], mark = ''): Promise<TestOutcome[]> {
  const outcomes: TestOutcome[] = [];
  for (const step of steps) outcomes.push(await runTestStep(step, mark));
  return outcomes;
}

/** A lane for each browser that was found; the step is given the variables that name the browsers. */
export function listLanes(
  setUp: Omit<BrowserSetUp, 'missing'>,
  makeStep: (name: (typeof browserNames)[number], env: Record<string, string>) => TestStep,
): Lane[] {
  const env = { ...(setUp.chromium && { CHROMIUM: setUp.chromium }), ...(setUp.firefox && { FIREFOX: setUp.firefox }) };
  return browserNames.flatMap((name) => (setUp[name] === undefined ? [] : [{ mark: name, steps: [makeStep(name, env)] }]));
}
