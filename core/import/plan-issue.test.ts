import { describe, expect, it } from 'vitest';
import { isReceiptDue, planIssued, type WrittenReceipt } from './plan-issue.ts';

const hour = 60 * 60 * 1000;
const now = Date.parse('2026-11-22T09:00:00Z');
const url = 'https://hub.example/shared/';
const before = '2026-11-01T00:00:00.000Z';
const written = (change: Partial<WrittenReceipt> = {}): WrittenReceipt => ({
  upTo: 9,
  missing: [],
  at: now - hour,
  issued: before,
  url,
  ...change,
});

interface Case {
  missing?: number[];
  last?: WrittenReceipt | undefined;
  unaskable?: number[];
}
const wish = ({ missing = [], last, unaskable = [] }: Case) => ({
  cover: { upTo: 9, missing },
  written: last,
  unaskable: new Set(unaskable),
  now,
});

describe('isReceiptDue', () => {
  it.each<[string, Case, boolean]>([
    ['the first one', {}, true],
    ['nothing new', { last: written() }, false],
    ['a later number', { last: written({ upTo: 8 }) }, true],
    ['a gap that was filled', { last: written({ missing: [3] }) }, true],
    ['another hub', { last: written({ url: 'https://other.example/' }) }, true],
    ['one that went to a file', { last: { upTo: 9, missing: [], at: now, issued: before } }, true],
    ['nothing new for six days', { last: written({ at: now - 6 * 24 * hour }) }, false],
    ['nothing new for more than seven days: the hub may have lost it', { last: written({ at: now - 7 * 24 * hour - 1 }) }, true],
    ['asked for an hour ago', { missing: [3], last: written({ missing: [3] }) }, false],
    ['asked for more than a day ago', { missing: [3], last: written({ missing: [3], at: now - 24 * hour - 1 }) }, true],
    ['asked for by a clock that ran ahead', { missing: [3], last: written({ missing: [3], at: now + 25 * hour }) }, true],
    ['vain to ask for', { missing: [3], unaskable: [3], last: written({ missing: [3], at: now - 25 * hour }) }, false],
    ['one of two vain to ask for', { missing: [3, 4], unaskable: [3], last: written({ missing: [3, 4], at: now - 25 * hour }) }, true],
  ])('%s', (_what, given, isDue) => {
    expect(isReceiptDue(wish(given), url)).toBe(isDue);
  });
});

describe('planIssued', () => {
  it.each<[string, Case, 'new' | 'as before']>([
    ['the first one', {}, 'new'],
    ['something to ask for', { missing: [3], last: written({ upTo: 8, missing: [3] }) }, 'new'],
    ['nothing that it makes sense to ask for', { missing: [3], unaskable: [3], last: written({ upTo: 8, missing: [3] }) }, 'as before'],
    ['the same once more', { missing: [3], unaskable: [3], last: written({ missing: [3] }) }, 'as before'],
    ['a gap filled below the same number, which the device would not notice', { last: written({ missing: [3] }) }, 'new'],
  ])('with %s', (_what, given, issued) => {
    expect(planIssued(wish(given))).toBe(issued === 'new' ? new Date(now).toISOString() : before);
  });
});
