import { expect, it } from 'vitest';
import { addCounts, parseCounts, printCounts } from './test-counts.ts';

it('reads back the line it prints', () => {
  const counts = { passed: 412, failed: 1, skipped: 0 };
  expect(printCounts(counts)).toBe('412 passed, 1 failed, 0 skipped');
  expect(parseCounts(printCounts(counts))).toEqual(counts);
});

it.each(['Tests  3 passed (3)', '3 passed, 0 failed', 'say: 3 passed, 0 failed, 0 skipped'])('takes no other line: %s', (line) => {
  expect(parseCounts(line)).toBeUndefined();
});

it('adds the parts of a run', () => {
  const parts = [
    { passed: 1, failed: 0, skipped: 2 },
    { passed: 3, failed: 1, skipped: 0 },
  ];
  expect(addCounts(parts)).toEqual({ passed: 4, failed: 1, skipped: 2 });
  expect(addCounts([])).toEqual({ passed: 0, failed: 0, skipped: 0 });
});
