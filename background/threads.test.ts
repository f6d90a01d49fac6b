import { describe, expect, it } from 'vitest';
import type { ThreadState } from './database.ts';
import { keepGraver } from './threads.ts';

describe('what is remembered of a post', () => {
  it.each<[before: ThreadState | undefined, state: ThreadState, force: boolean, kept: ThreadState]>([
    [undefined, 'seen', false, 'seen'],
    ['seen', 'skipped', false, 'skipped'],
    ['skipped', 'seen', false, 'skipped'],
    ['skipped', 'seen', true, 'seen'],
    ['skipped', 'answered', false, 'answered'],
    ['answered', 'skipped', false, 'answered'],
    ['answered', 'seen', true, 'answered'],
    ['ours', 'seen', true, 'ours'],
  ])('%s, then %s (taking back: %s): %s', (before, state, force, kept) => {
    expect(keepGraver(before, { state, force })).toBe(kept);
  });
});
