import path from 'node:path';
import type { Reporter, SerializedError, TestCase, TestModule } from 'vitest/node';
import { projectRoot } from './run-program.ts';
import { printCounts, type TestCounts } from './test-counts.ts';

const slowestShown = 10;

/** At the end: the slowest tests and, last of all, one plain line with the counts. */
export class TestReporter implements Reporter {
  #ending = '';

  onInit(): void {
    // the default reporter writes its own summary at the end of the run; this line has to come after it
    process.once('exit', () => process.stdout.write(this.#ending));
  }

  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly SerializedError[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const counts = countTests(tests);
    // a file that does not load and an error outside any test have no test that could fail
    counts.failed += unhandledErrors.length + modules.filter((module) => module.errors().length > 0).length;
    this.#ending = `\n${[...describeSlowest(tests), printCounts(counts)].join('\n')}\n`;
  }
}

function countTests(tests: readonly TestCase[]): TestCounts {
  const states = tests.map((test) => test.result().state);
  const passed = states.filter((state) => state === 'passed').length;
  const failed = states.filter((state) => state === 'failed').length;
  return { passed, failed, skipped: states.length - passed - failed };
}

function describeSlowest(tests: readonly TestCase[]): string[] {
  const timed = tests.map((test) => ({ test, milliseconds: test.diagnostic()?.duration ?? 0 }));
  const slowest = timed.sort((a, b) => b.milliseconds - a.milliseconds).slice(0, slowestShown);
  const lines = slowest.map(({ test, milliseconds }) => {
    const file = path.relative(projectRoot, test.module.moduleId);
    return `${milliseconds.toFixed(0).padStart(7)} ms  ${file}: ${test.fullName}`;
  });
  return lines.length > 0 ? ['The slowest tests:', ...lines] : [];
}
