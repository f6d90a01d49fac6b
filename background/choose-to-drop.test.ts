import { describe, expect, it } from 'vitest';
import { makeFinding } from '../tests/example-finding.ts';
import { chooseToDrop, chooseToFree, countBytes, type Known, mostBytes, mostPerTab } from './choose-to-drop.ts';

const make = (seenAt: number, change: Partial<Known> = {}): Known => ({
  tab: 1,
  bytes: 1000,
  isUrgent: false,
  isWaiting: false,
  seenAt,
  ...change,
});
const index = (...known: Known[]): Map<string, Known> => new Map(known.map((one) => [`${one.tab}/${one.seenAt}`, one]));

describe('findings that have to go', () => {
  it('are none where there is room', () => {
    expect(chooseToDrop(index(make(1), make(2)), 1)).toEqual([]);
  });

  it('are the oldest of a tab that has too many, and of no other tab', () => {
    const full = Array.from({ length: mostPerTab + 2 }, (_, at) => make(at));
    expect(chooseToDrop(index(...full, make(-5, { tab: 2 })), 1)).toEqual(['1/0', '1/1']);
  });

  it('are the oldest of all tabs where all are too large together, an emergency last', () => {
    const large = mostBytes / 2 - 100;
    const known = index(make(1, { bytes: large, isUrgent: true }), make(2, { bytes: large, tab: 2 }), make(3, { bytes: large }));
    expect(chooseToDrop(known, 1)).toEqual(['2/2']);
  });

  it('count once, though a tab has too many and all are too large', () => {
    const size = mostBytes / mostPerTab;
    const full = Array.from({ length: mostPerTab + 1 }, (_, at) => make(at, { bytes: size }));
    expect(chooseToDrop(index(...full), 1)).toEqual(['1/0']);
  });

  it('to free room are the oldest, as many as are needed, and never an emergency', () => {
    const known = index(make(1, { isUrgent: true }), make(4), make(2), make(3));
    expect(chooseToFree(known, 1500)).toEqual(['1/2', '1/3']);
    expect(chooseToFree(known, 1e9)).toEqual(['1/2', '1/3', '1/4']);
  });
});

it('no more findings are kept than the browser has room for', () => {
  const { post } = makeFinding();
  const text = 'Хазяинът ми каза да напусна до утре, какво да правя? '.repeat(3).slice(0, 150);
  const stored = { finding: makeFinding({ post: { ...post, text } }), hashes: ['a'.repeat(43), 'b'.repeat(43)] };
  // so many of 1,935 bytes of JSON each were too many for Chromium (measured 2026-11)
  const tooMany = 2899 * (1935 / (JSON.stringify(stored).length * 2));
  expect(mostBytes / countBytes(stored)).toBeLessThan(tooMany / 2);
});
