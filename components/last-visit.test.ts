import { describe, expect, it } from 'vitest';
import { makeFinding } from '../tests/example-finding.ts';
import { findLastVisitIndex } from './last-visit.ts';
import type { FindingItem } from './panel-view.ts';

const now = 1_790_000_000_000;
const hour = 3_600_000;

/** Posts so many hours old; `undefined`: the site does not say. */
const written = (...ages: (number | undefined)[]): FindingItem[] =>
  ages.map((age, index) => {
    const { post } = makeFinding();
    return {
      key: String(index),
      finding: makeFinding({ seenAt: now, post: { ...post, ...(age === undefined ? {} : { ageMinutes: age * 60 }) } }),
    };
  });

describe('the line "read to here last time"', () => {
  it.each<[what: string, ages: (number | undefined)[], index: number | undefined]>([
    ['parts what is newer from what was there', [1, 5, 30, 48], 2],
    ['leaves above it an older one that stands there because it is urgent', [30, 1, 48], 2],
    ['is missing where all are newer', [1, 2], undefined],
    ['is missing where all were there', [30, 31], undefined],
    ['is missing without posts', [], undefined],
    ['takes for new what the site gives no age of', [undefined, 30], 1],
    ['stands before the post of that very moment', [1, 24], 1],
  ])('%s', (_what, ages, index) => {
    expect(findLastVisitIndex(written(...ages), now - 24 * hour)).toBe(index);
  });

  it('is missing on the first visit', () => {
    expect(findLastVisitIndex(written(1, 30), undefined)).toBeUndefined();
  });
});
