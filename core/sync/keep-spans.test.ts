import { expect, it } from 'vitest';
import { makeRecord } from '../../tests/make-record.ts';
import { keepSpans } from './keep-spans.ts';
import { chooseForgetTime, listOverdue, mayForget, planForgetting } from './may-forget.ts';

const day = 24 * 60 * 60 * 1000;
const today = Date.parse('2026-11-22T00:00:00Z');
const noon = today + day / 2;

it('neighbours that are received on one day become one part', () => {
  const kept = keepSpans(
    [{ from: 1, to: 50, at: today }],
    [
      { from: 101, to: 150 },
      { from: 51, to: 100 },
    ],
    noon,
  );
  expect(kept).toEqual([{ from: 1, to: 150, at: today }]);
});

it('parts of two days stay two, and a gap stays a gap', () => {
  const kept = keepSpans(
    [{ from: 1, to: 50, at: today - day }],
    [
      { from: 51, to: 100 },
      { from: 151, to: 200 },
    ],
    noon,
  );
  expect(kept).toEqual([
    { from: 1, to: 50, at: today - day },
    { from: 51, to: 100, at: today },
    { from: 151, to: 200, at: today },
  ]);
});

it('what only this device has received is another part, and never overdue', () => {
  const kept = keepSpans([{ from: 1, to: 50, at: today }], [{ from: 51, to: 100, isOwn: true }], noon);
  expect(kept).toEqual([
    { from: 1, to: 50, at: today },
    { from: 51, to: 100, at: today, isOwn: true },
  ]);
  expect(listOverdue(kept, today + 400 * day)).toEqual([{ from: 1, to: 50, at: today }]);
});

const issued = (...days: number[]) =>
  Object.fromEntries(days.map((after, index) => [index, { issued: new Date(today + after * day).toISOString() }]));

it.each<[string, Parameters<typeof chooseForgetTime>[0], number | undefined]>([
  ['the hub’s', { hasHub: true, hubNow: noon, now: today + 2 * day, receipts: issued(5) }, noon],
  ['the device’s where the hub’s is ahead', { hasHub: true, hubNow: today + 400 * day, now: noon, receipts: issued(5) }, noon],
  ['none while a hub is silent', { hasHub: true, hubNow: undefined, now: noon, receipts: issued(5) }, undefined],
  ['the device’s without a hub', { hasHub: false, hubNow: undefined, now: today + 2 * day, receipts: issued(1, 5) }, today + 2 * day],
  [
    'the newest receipt’s where that is earlier',
    { hasHub: false, hubNow: undefined, now: today + 400 * day, receipts: issued(1, 5) },
    today + 5 * day,
  ],
  ['none without a receipt', { hasHub: false, hubNow: undefined, now: noon, receipts: {} }, undefined],
])('the time to forget by is %s', (_what, clocks, expected) => {
  expect(chooseForgetTime(clocks)).toBe(expected);
});

it('what was there before stays as it was', () => {
  const before = [{ from: 1, to: 50, at: today }];
  keepSpans(before, [{ from: 51, to: 100 }], noon);
  expect(before).toEqual([{ from: 1, to: 50, at: today }]);
});

it.each([
  [30, 0],
  [31, 1],
  [400, 1],
  [-400, 0],
])('after %i days %i part is overdue', (days, count) => {
  expect(listOverdue([{ from: 1, to: 50, at: today }], today + days * day)).toHaveLength(count);
});

it.each<[string, ReturnType<typeof makeRecord>, number, boolean]>([
  ['an act is forgotten', makeRecord('finding-dismissed', 1), 31, true],
  ['one that somebody comes back to stays', makeRecord('finding-dismissed', 2), 400, false],
  ['a removal stays as long as it warns', makeRecord('reaction-seen', 1, { reaction: 'removed' }), 31, false],
  ['a removal is forgotten then', makeRecord('reaction-seen', 1, { reaction: 'removed' }), 91, true],
  ['another reaction is forgotten', makeRecord('reaction-seen', 1, { reaction: 'thanks' }), 31, true],
])('%s', (_what, record, days, expected) => {
  const needed = new Set([makeRecord('finding-dismissed', 2).id]);
  expect(mayForget(record, { needed, now: today + days * day })).toBe(expected);
});

it('of what is overdue all goes but what is needed and the last of the log; what is not overdue stays', () => {
  const records = [1, 2, 3, 4, 5, 6, 7].map((seq) => makeRecord('finding-dismissed', seq));
  const span = (from: number, to: number, days: number) => ({ from, to, at: today - days * day });
  const kept = [span(1, 2, 31), span(3, 4, 31), span(5, 5, 30), span(6, 7, 31)];
  const forgetting = { needed: new Set([records[2]?.id ?? '']), last: 7, now: today };
  expect(planForgetting(kept, records, forgetting)).toEqual({ remove: [1, 2, 4, 6], kept: kept.slice(1) });
});
