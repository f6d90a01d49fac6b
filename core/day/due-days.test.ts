import { describe, expect, it } from 'vitest';
import { isDue, isOverdue } from './is-due.ts';
import { isExportDue } from './is-export-due.ts';
import { recordDay } from './record-day.ts';
import { startOfWeek } from './start-of-week.ts';

const today = '2026-11-22';

describe('a follow-up', () => {
  it.each([
    ['of yesterday', '2026-11-21', 'open', true, true],
    ['of today', '2026-11-22', 'open', true, false],
    ['of tomorrow', '2026-11-23', 'open', false, false],
    ['of yesterday that is done', '2026-11-21', 'done', false, false],
  ] as const)('%s', (_what, dueOn, state, due, overdue) => {
    expect(isDue({ dueOn, state }, today)).toBe(due);
    expect(isOverdue({ dueOn, state }, today)).toBe(overdue);
  });
});

describe('saving the log as a file', () => {
  it.each([
    ['is due when the oldest act is a week old', { count: 3, since: '2026-11-15' }, true],
    ['is not due after six days', { count: 3, since: '2026-11-16' }, false],
    ['is not due when all is saved', { count: 0, lastExportOn: '2026-10-01' }, false],
    ['is due again a week after the first act that was not saved', { count: 1, since: '2026-11-10', lastExportOn: '2026-11-09' }, true],
  ])('%s', (_what, unsaved, due) => {
    expect(isExportDue(unsaved, today)).toBe(due);
  });
});

describe('a week', () => {
  it.each([
    ['2026-11-22', '2026-11-16'],
    ['2026-11-16', '2026-11-16'],
    ['2027-01-01', '2026-12-28'],
    ['', ''],
  ])('with %s begins on Monday %s', (day, monday) => {
    expect(startOfWeek(day)).toBe(monday);
  });
});

describe('the day of a record', () => {
  it.each([
    ['2026-11-22T22:45:00.000Z', '2026-11-22'],
    ['2026-11-22T23:00:00.000Z', '2026-11-23'],
    ['2026-07-22T22:00:00.000Z', '2026-07-23'],
    ['2026-11-22', '2026-11-22'],
  ])('%s is %s in Berlin', (at, day) => {
    expect(recordDay(at)).toBe(day);
  });
});
