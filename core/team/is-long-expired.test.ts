import { expect, it } from 'vitest';
import { isLongExpired } from './is-long-expired.ts';

it.each([
  ['before the end', '2026-11-21T09:00:00.000Z', false],
  ['60 days after it', '2027-01-21T09:00:00.000Z', false],
  ['a second later', '2027-01-21T09:00:01.000Z', true],
])('%s', (_when, now, expected) => {
  expect(isLongExpired('2026-11-22T09:00:00.000Z', Date.parse(now))).toBe(expected);
});
