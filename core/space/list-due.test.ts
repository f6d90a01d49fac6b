import { describe, expect, it } from 'vitest';
import { makeSpace } from '../../tests/example-space.ts';
import { countDaysDue, isDue } from './is-due.ts';
import { listDue } from './list-due.ts';
import type { RegisteredSpace } from './space.ts';

const today = '2026-11-22';
const on = (day: number, hour = 12): number => Date.UTC(2026, 10, day, hour);

describe('a space', () => {
  it.each<[when: string, change: Partial<RegisteredSpace>, days: number]>([
    ['is due on the very day', { lastVisitAt: on(15), everyDays: 7 }, 0],
    ['is not due the day before', { lastVisitAt: on(16), everyDays: 7 }, -1],
    ['has been due for days', { lastVisitAt: on(2), everyDays: 7 }, 13],
    ['never visited is due since it was added', { addedAt: on(20) }, 2],
    ['visited today is due tomorrow at the earliest', { lastVisitAt: on(22, 6), everyDays: 1 }, -1],
    // 23:30 UTC is the next day in Berlin
    ['counts days as the clock hangs in Berlin', { lastVisitAt: on(14, 23.5), everyDays: 7 }, 0],
  ])('%s', (_when, change, days) => {
    expect(countDaysDue(makeSpace(change), today)).toBe(days);
    expect(isDue(makeSpace(change), today)).toBe(days >= 0);
  });

  it('is never due where those who run it have said no', () => {
    expect(isDue(makeSpace({ lastVisitAt: on(2), consent: 'refused' }), today)).toBe(false);
  });

  it('is never due where it cannot be opened', () => {
    expect(isDue(makeSpace({ key: `instagram/h:${'0'.repeat(32)}`, site: 'instagram', kind: 'profile' }), today)).toBe(false);
  });
});

describe('the round of the day', () => {
  const spaces = [
    makeSpace({ key: 'facebook/a', lastVisitAt: on(14) }),
    makeSpace({ key: 'facebook/b', lastVisitAt: on(21) }),
    makeSpace({ key: 'facebook/c', lastVisitAt: on(3), coveredBy: 'Ana' }),
    makeSpace({ key: 'facebook/d', lastVisitAt: on(10), coveredBy: 'Petr' }),
  ];
  const keysOf = (who: string): string[] => listDue(spaces, { today, who }).mine.map(({ key }) => key);

  it('begins with what has been due longest', () => {
    expect(keysOf('')).toEqual(['facebook/c', 'facebook/d', 'facebook/a']);
  });

  it('leaves to colleagues what they cover, and says how much that is', () => {
    expect(keysOf('ana ')).toEqual(['facebook/c', 'facebook/a']);
    expect(listDue(spaces, { today, who: 'ana ' }).ofOthers).toBe(1);
    expect(listDue(spaces, { today, who: '' }).ofOthers).toBe(0);
  });

  it('takes what has been due equally long in the order in which it was added', () => {
    const later = makeSpace({ key: 'facebook/0', lastVisitAt: on(14), addedAt: on(5) });
    expect(listDue([later, ...spaces], { today, who: '' }).mine.map(({ key }) => key)).toEqual([
      'facebook/c',
      'facebook/d',
      'facebook/a',
      'facebook/0',
    ]);
  });
});
