import { expect, it } from 'vitest';
import { findExpiry } from './find-expiry.ts';

it.each([
  ['before the end', '2026-11-21T09:00:00.000Z', undefined],
  ['at the end', '2026-11-22T09:00:00.000Z', undefined],
  ['a second after it', '2026-11-22T09:00:01.000Z', 'expired'],
  ['60 days after it', '2027-01-21T09:00:00.000Z', 'expired'],
  ['a second later', '2027-01-21T09:00:01.000Z', 'long-expired'],
])('%s', (_when, now, expected) => {
  expect(findExpiry('2026-11-22T09:00:00.000Z', Date.parse(now))).toBe(expected);
});
