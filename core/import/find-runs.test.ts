import { describe, expect, it } from 'vitest';
import { findFaults, isInRuns } from './find-runs.ts';
import type { RecordRun } from './known.ts';

const run = (log: string, from: number, to: number, before = `${log}${from - 1}`): RecordRun => ({
  log,
  from,
  to,
  before,
  hash: `${log}${to}`,
});

describe('findFaults', () => {
  it.each<[string, RecordRun[], ReturnType<typeof findFaults>]>([
    ['runs that follow', [run('a', 1, 3), run('a', 4, 6)], { faults: [], acts: [] }],
    ['acts left out', [run('a', 1, 3), run('a', 6, 6)], { faults: ['records-missing'], acts: [{ log: 'a', from: 4, to: 5 }] }],
    [
      'another log from its middle',
      [run('a', 1, 3), run('b', 3, 4)],
      { faults: ['records-missing'], acts: [{ log: 'b', from: 1, to: 2 }] },
    ],
    ['acts that do not follow', [run('a', 1, 3), run('a', 4, 6, 'x')], { faults: ['records-broken'], acts: [] }],
    [
      'all faults, each once',
      [run('a', 1, 1), run('a', 3, 3), run('a', 4, 4, 'x'), run('a', 6, 6)],
      {
        faults: ['records-missing', 'records-broken'],
        acts: [
          { log: 'a', from: 2, to: 2 },
          { log: 'a', from: 5, to: 5 },
        ],
      },
    ],
  ])('%s', (_what, runs, found) => {
    expect(findFaults(runs)).toEqual(found);
  });
});

describe('isInRuns', () => {
  it.each<[string, RecordRun[], boolean]>([
    ['in one run', [run('a', 3, 9)], true],
    ['in several, in any order', [run('a', 6, 9), run('a', 4, 5)], true],
    ['in runs that overlap', [run('a', 1, 6), run('a', 5, 8)], true],
    ['not at the beginning', [run('a', 5, 9)], false],
    ['not in the middle', [run('a', 4, 4), run('a', 6, 9)], false],
    ['not at the end', [run('a', 4, 7)], false],
    ['in those of another log', [run('b', 1, 9)], false],
  ])('%s', (_what, runs, isIt) => {
    expect(isInRuns({ log: 'a', from: 4, to: 8 }, runs)).toBe(isIt);
  });
});
