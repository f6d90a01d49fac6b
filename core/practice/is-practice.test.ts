import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { makeFinding } from '../../tests/example-finding.ts';
import { interactionDraft } from '../interaction/interaction.ts';
import { type ActContext, makeInteraction } from '../interaction/make-interaction.ts';
import { isPractice } from './is-practice.ts';
import { findPracticePost, practicePosts, practiceReport } from './practice-posts.ts';

const keyOf = (tab: number, post: string): string => `finding/${tab}/${post}`;

describe('a finding of the practice room', () => {
  it('is known by its key, and those of tabs are not taken for it', () => {
    expect(practicePosts.every(({ post }) => isPractice(keyOf(-1, post.id)))).toBe(true);
    for (const tab of [0, 1, 11, -11]) expect(isPractice(keyOf(tab, 'finding/-1/a'))).toBe(false);
    expect(isPractice(undefined)).toBe(false);
  });

  it('is found again by its key', () => {
    const { post } = practicePosts[4] ?? {};
    expect(findPracticePost(keyOf(-1, post?.id ?? ''))?.post).toBe(post);
    expect(findPracticePost('finding/7/123')).toBeUndefined();
  });
});

describe('an act of the practice room', () => {
  const context: ActContext = {
    id: '019e0000-0000-7000-8000-000000000001',
    finding: makeFinding(),
    packs: { de: '2026.11.22' },
    appVersion: '0.1.0',
    siteVersion: '1',
    isManual: true,
  };
  const fits = (siteVersion: string) =>
    v.safeParse(interactionDraft, makeInteraction('handed-over', { ...context, siteVersion }, { to: 'supervisor' })).success;

  it('has not the form of a record, so that the log refuses what the room let slip', () => {
    expect(fits('1')).toBe(true);
    expect(fits(practiceReport.siteVersion)).toBe(false);
  });
});
