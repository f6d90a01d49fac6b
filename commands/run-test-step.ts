import { runProgram } from './run-program.ts';
import { parseCounts, type TestCounts } from './test-counts.ts';
import type { TestStep } from './test-steps.ts';

export interface TestOutcome {
  title: string;
  ok: boolean;
  seconds: number;
  counts: TestCounts;
}

/** Runs one step and shows its output, each line marked when others run beside it. */
export async function runTestStep(step: TestStep, mark = ''): Promise<TestOutcome> {
  const start = performance.now();
  let counts: TestCounts | undefined;
  console.log(`\n=== ${step.title}`);
  const code = await runProgram({
    ...step.program,
    env: { ...step.program.env, ...(process.stdout.isTTY && { FORCE_COLOR: '1' }) },
    onLine: (line) => {
      counts = parseCounts(line) ?? counts;
      console.log(mark + line);
    },
  });
  return { title: step.title, ok: code === 0, seconds: (performance.now() - start) / 1000, counts: judgeCounts(counts, code === 0) };
}

/** A step that failed without a failed test counts as one failure, so that no failed run ends with "0 failed". */
export function judgeCounts(counts: TestCounts | undefined, ok: boolean): TestCounts {
  const known = counts ?? { passed: 0, failed: 0, skipped: 0 };
  return ok || known.failed > 0 ? known : { ...known, failed: 1 };
}
