import * as v from 'valibot';
import { interactionId } from '../core/interaction/interaction.ts';
import type { SeenBatch } from '../core/messages.ts';
import { type NotLoaded, type Post, siteIds } from '../core/post.ts';

/** What arrives from a page is parsed, never cast, with caps: a page script may be under somebody else's control. */
const postId = v.pipe(v.string(), v.minLength(1), v.maxLength(120));
const space = v.strictObject({
  id: v.pipe(v.string(), v.maxLength(120)),
  title: v.pipe(v.string(), v.maxLength(200)),
  kind: v.picklist(['group', 'profile', 'hashtag', 'feed']),
});

const post = v.strictObject({
  id: postId,
  kind: v.picklist(['post', 'comment']),
  parent: v.optional(postId),
  text: v.pipe(v.string(), v.maxLength(20_000)),
  truncated: v.boolean(),
  ageMinutes: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1e8))),
  replaces: v.optional(postId),
});

const notLoaded = v.optional(
  v.pipe(
    v.array(v.strictObject({ root: postId, count: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1e6)) })),
    v.maxLength(100),
  ),
);

const batchHead = v.strictObject({
  space: v.pipe(v.string(), v.maxLength(120)),
  posts: v.pipe(v.array(v.unknown()), v.maxLength(100)),
  notLoaded,
});

/** A batch without the posts that do not fit: one odd post must not cost the others. */
export function parseBatch(batch: unknown): SeenBatch | undefined {
  const head = v.safeParse(batchHead, batch);
  if (!head.success) return undefined;
  const { output } = head;
  return {
    space: output.space,
    posts: output.posts.filter((given): given is Post => v.is(post, given)),
    ...(output.notLoaded ? { notLoaded: output.notLoaded as NotLoaded[] } : {}),
  };
}

export const pageMessageSchemas = {
  'page.report': v.strictObject({
    site: v.picklist(siteIds),
    siteVersion: v.pipe(v.string(), v.regex(/^[\d.]{1,20}$/)),
    state: v.picklist(['reading', 'no-space', 'private', 'gate', 'not-recognised']),
    space: v.optional(space),
    read: v.pipe(v.number(), v.minValue(0), v.maxValue(1e7)),
    fresh: v.boolean(),
    hasMoved: v.optional(v.boolean()),
  }),
  /** its posts one by one in `parseBatch` */
  'posts.seen': batchHead,
  'answer.settled': v.strictObject({
    id: interactionId,
    how: v.picklist(['posted', 'emptied', 'taken-back', 'lost']),
    edited: v.picklist(['none', 'in-the-box']),
  }),
};
