import { expect, it } from 'vitest';
import { linkLife } from './link-life.ts';

it.each([
  ['thirty days as a rule', { days: 30, isSpecial: false }, '2026-12-22'],
  ['as long as the project says', { days: 90, isSpecial: false }, '2027-02-20'],
  ['no longer than ninety days', { days: 400, isSpecial: false }, '2027-02-20'],
  ['at least a day', { days: 0, isSpecial: false }, '2026-11-23'],
  ['not at all for a special category', { days: 30, isSpecial: true }, undefined],
])('a link lives %s', (_what, life, until) => {
  expect(linkLife({ today: '2026-11-22', ...life })).toBe(until);
});
