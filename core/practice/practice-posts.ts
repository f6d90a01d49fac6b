import type { PageReport } from '../messages.ts';
import type { Post, PostId } from '../post.ts';
import { type PracticeItem, type PracticeThread, practiceThreads } from './practice-thread.ts';

export interface PracticePost {
  post: Post;
  item: PracticeItem;
  thread: PracticeThread;
}

/**
 * What the room says of itself in place of a page. No act with such a version fits the form of a record: what the room lets slip
 * is refused by the log.
 */
export const practiceReport: PageReport & Required<Pick<PageReport, 'space'>> = {
  site: 'facebook',
  siteVersion: 'practice',
  state: 'reading',
  space: { id: 'practice', title: 'Practice', kind: 'feed' },
  read: practiceThreads.reduce((sum, { items }) => sum + items.length, 0),
  fresh: true,
};

/** On no page, as a text judged by hand. */
const idOf = (thread: PracticeThread, index: number): PostId => `manual:practice-${thread.id}-${index}` as PostId;

export const practicePosts: readonly PracticePost[] = practiceThreads.flatMap((thread) =>
  thread.items.map((item, index) => {
    const { text, ageMinutes } = item;
    const common = { id: idOf(thread, index), text, ageMinutes, truncated: false };
    const post: Post = index === 0 ? { ...common, kind: 'post' } : { ...common, kind: 'comment', parent: idOf(thread, 0) };
    return { post, item, thread };
  }),
);

/** Of a finding's key, or of the post's id. */
export const findPracticePost = (key: string | undefined): PracticePost | undefined =>
  key === undefined ? undefined : practicePosts.find(({ post }) => key === post.id || key.endsWith(`/${post.id}`));
