import { describe, expect, it } from 'vitest';
import { changeMembers } from './change-members.ts';

const before = { count: 12_400, on: '2026-10-01' };

describe('the number of members', () => {
  it.each([
    ['keeps its day while it is the same', '12400', before],
    ['is the same with a point', '12.400', before],
    ['is of today once it changed', '12 900', { count: 12_900, on: '2026-11-22' }],
    ['is forgotten when the field is emptied', ' ', undefined],
    ['stays where something else was written', 'many', before],
  ])('%s', (_what, written, after) => {
    expect(changeMembers(before, written, '2026-11-22')).toEqual(after);
  });

  it('is of today when it is written for the first time', () => {
    expect(changeMembers(undefined, '310', '2026-11-22')).toEqual({ count: 310, on: '2026-11-22' });
  });
});
