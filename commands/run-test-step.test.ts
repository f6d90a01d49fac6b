import { expect, it } from 'vitest';
import { judgeCounts } from './run-test-step.ts';

it.each([
  ['a lint step that went well', undefined, true, { passed: 0, failed: 0, skipped: 0 }],
  ['a lint step that failed', undefined, false, { passed: 0, failed: 1, skipped: 0 }],
  ['tests that went well', { passed: 9, failed: 0, skipped: 1 }, true, { passed: 9, failed: 0, skipped: 1 }],
  ['failed tests', { passed: 9, failed: 2, skipped: 0 }, false, { passed: 9, failed: 2, skipped: 0 }],
  ['tests that went well in a run that failed', { passed: 9, failed: 0, skipped: 0 }, false, { passed: 9, failed: 1, skipped: 0 }],
])('counts %s', (_what, counts, ok, expected) => {
  expect(judgeCounts(counts, ok)).toEqual(expected);
});
