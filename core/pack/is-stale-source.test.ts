import { expect, it } from 'vitest';
import { isStaleSource } from './is-stale-source.ts';

it.each([
  [null, true],
  ['2022', true],
  ['2022-12', true],
  ['2022-12-31', true],
  ['2023', false],
  ['2023-01', false],
  ['2026-11-22', false],
])('a source of %s: stale %s', (date, isStale) => {
  expect(isStaleSource(date)).toBe(isStale);
});
