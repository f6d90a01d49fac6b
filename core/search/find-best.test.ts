import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findBest } from './find-best.ts';

it('gives the places of the best scores and leaves zeros out', () => {
  expect(findBest(Float32Array.of(0.1, 0, 0.9, 0.5), 2)).toEqual([2, 3]);
  expect(findBest(Float32Array.of(0.1, 0, 0.9, 0.5), 10)).toEqual([0, 2, 3]);
  expect(findBest(new Float32Array(0), 3)).toEqual([]);
});

it('never leaves out a score that is better than one it gives', () => {
  fc.assert(
    fc.property(fc.array(fc.float({ min: 0, max: Math.fround(1.2), noNaN: true })), fc.integer({ min: 1, max: 20 }), (list, most) => {
      const scores = Float32Array.from(list);
      const best = new Set(findBest(scores, most));
      const left = [...scores.keys()].filter((place) => !best.has(place) && (scores[place] ?? 0) > 0);
      expect(best.size >= most || left.length === 0).toBe(true);
      const lowest = Math.min(...[...best].map((place) => scores[place] ?? 0));
      for (const place of left) expect(scores[place]).toBeLessThan(lowest);
    }),
  );
});
