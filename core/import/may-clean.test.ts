import { describe, expect, it } from 'vitest';
import { isCovered, mayClean } from './may-clean.ts';

const day = 24 * 60 * 60 * 1000;

describe('mayClean', () => {
  it.each<[string, number, number, boolean, boolean]>([
    ['thirty days by both clocks', 30, 30, true, false],
    ['more than thirty days by both clocks', 31, 31, true, true],
    ['a new file of an old import', 5, 31, true, false],
    ['an old file of a new import', 31, 5, true, false],
    ['another supervisor has not fetched it', 89, 89, false, false],
    ['another supervisor has not fetched it for ninety days', 91, 91, false, true],
  ])('%s', (_what, age, imported, isWithAll, isGone) => {
    expect(mayClean({ age: age * day, importedAge: imported * day }, isWithAll)).toBe(isGone);
  });
});

describe('isCovered', () => {
  it.each([
    [undefined, 1, false],
    [{ upTo: 4, missing: [3] }, 4, true],
    [{ upTo: 4, missing: [3] }, 5, false],
    [{ upTo: 4, missing: [3] }, 3, false],
  ])('by %j: number %i', (cover, seq, isIt) => {
    expect(isCovered(cover, seq)).toBe(isIt);
  });
});
