import { describe, expect, it } from 'vitest';
import { recordId } from '../../tests/make-record.ts';
import { ageFollowUp } from './age-follow-up.ts';
import type { FollowUp } from './follow-up.ts';

const today = '2026-11-22';
const open: FollowUp = { id: recordId(1), site: 'facebook', dueOn: '2026-11-20', state: 'open', setOn: '2026-11-10' };
const link = { link: 'https://www.facebook.com/groups/1/posts/2/', linkUntil: '2026-12-10' };

describe('a follow-up', () => {
  it.each<[what: string, before: FollowUp, after: FollowUp | undefined]>([
    ['stays while it is young', { ...open, ...link }, { ...open, ...link }],
    ['stays until ninety days after its day', { ...open, dueOn: '2026-08-24' }, { ...open, dueOn: '2026-08-24' }],
    ['ends on the day after, though nobody said it is done', { ...open, dueOn: '2026-08-23' }, undefined],
    ['ends when it is done, however young', { ...open, state: 'done' }, undefined],
    ['keeps its link on the last day', { ...open, ...link, linkUntil: today }, { ...open, ...link, linkUntil: today }],
    ['loses a link past its end', { ...open, ...link, linkUntil: '2026-11-21' }, open],
  ])('%s', (_what, before, after) => {
    expect(ageFollowUp(before, today)).toEqual(after);
  });
});
