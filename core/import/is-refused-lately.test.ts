import { expect, it } from 'vitest';
import { isRefusedLately } from './is-refused-lately.ts';

const minute = 60_000;
const now = Date.parse('2026-11-22T09:00:00Z');
const last = (minutesAgo: number, end: 'done' | 'busy' | 'wrong-password' = 'wrong-password') => ({ end, at: now - minutesAgo * minute });

it.each<[string, Parameters<typeof isRefusedLately>[0], boolean]>([
  ['never', undefined, false],
  ['a moment ago', last(0), true],
  ['59 minutes ago', last(59), true],
  ['an hour ago', last(60), false],
  ['tomorrow, by a clock that was put back', last(-1), false],
  ['before the device joined', last(50 * 60), false],
  ['not: all went well', last(5, 'done'), false],
  ['not: the hub was busy', last(5, 'busy'), false],
])('the password was refused %s', (_when, pulled, isRefused) => {
  expect(isRefusedLately(pulled, now - 120 * minute, now)).toBe(isRefused);
});

it('a new membership has another password', () => {
  expect(isRefusedLately(last(5), now - 4 * minute, now)).toBe(false);
});
