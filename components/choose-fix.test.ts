import { expect, test } from 'vitest';
import type { UseWarning } from '../core/guard/check-draft-use.ts';
import { chooseFix, type Fix, listFixes } from './choose-fix.ts';

const full = { variant: 'full', edited: false } as const;
const short = { variant: 'short', edited: false } as const;
const own = { variant: 'full', edited: true } as const;
const same: UseWarning = { kind: 'same-here', days: 2, isNear: false };
const near: UseWarning = { kind: 'same-here', days: 2, isNear: true };

test.each<[what: string, warning: UseWarning, draft: Parameters<typeof chooseFix>[1], fix: Fix | undefined]>([
  ['no links allowed', { kind: 'rule-no-links' }, full, 'without-links'],
  ['no numbers allowed', { kind: 'rule-no-numbers' }, own, 'without-numbers'],
  ['removed, and there are links again', { kind: 'was-removed', hasLinks: true }, full, 'without-links'],
  ['removed, without links', { kind: 'was-removed', hasLinks: false }, full, undefined],
  ['answered before', { kind: 'answered-here', on: '2026-11-03', count: 1 }, full, 'show-answers'],
  ['the same text', same, full, 'other-lines'],
  ['nearly the same text', near, full, 'short'],
  ['a short text has no lines around it', same, short, undefined],
  ['own words are not thrown away', near, own, undefined],
])('%s', (_what, warning, draft, fix) => {
  expect(chooseFix(warning, draft)).toBe(fix);
});

test('two warnings with the same way out offer it once', () => {
  const warnings: UseWarning[] = [{ kind: 'rule-no-links' }, { kind: 'was-removed', hasLinks: true }, same];
  expect(listFixes(warnings, full)).toEqual(['without-links', undefined, 'other-lines']);
});
