export interface TestCounts {
  passed: number;
  failed: number;
  skipped: number;
}

/** The last line of every test run. */
export const printCounts = ({ passed, failed, skipped }: TestCounts): string => `${passed} passed, ${failed} failed, ${skipped} skipped`;

/** The counts in such a line, and nothing in any other. */
export function parseCounts(line: string): TestCounts | undefined {
  const found = /^(\d+) passed, (\d+) failed, (\d+) skipped$/.exec(line.trim());
  return found ? { passed: Number(found[1]), failed: Number(found[2]), skipped: Number(found[3]) } : undefined;
}

export const addCounts = (all: readonly TestCounts[]): TestCounts => ({
  passed: sum(all.map((counts) => counts.passed)),
  failed: sum(all.map((counts) => counts.failed)),
  skipped: sum(all.map((counts) => counts.skipped)),
});

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
