import { describe, expect, it } from 'vitest';
import { toRanges } from './to-ranges.ts';

describe('toRanges', () => {
  it.each([
    [[], []],
    [[4], [[4, 4]]],
    [
      [1, 2, 3, 7, 9, 10],
      [
        [1, 3],
        [7, 7],
        [9, 10],
      ],
    ],
  ])('of %j', (seqs, ranges) => {
    expect(toRanges(seqs)).toEqual(ranges.map(([from, to]) => ({ from, to })));
  });
});
