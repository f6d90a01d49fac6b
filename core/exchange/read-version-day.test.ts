import { expect, it } from 'vitest';
import { readVersionDay } from './read-version-day.ts';

it.each([
  ['2026.11.22', '2026-11-22'],
  ['2026.1.5', '2026-01-05'],
  ['2026.01.05.2', '2026-01-05'],
])('the version %s is of the day %s', (version, day) => {
  expect(readVersionDay(version)).toBe(day);
});
