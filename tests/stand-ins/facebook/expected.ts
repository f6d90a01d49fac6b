import { groups } from './groups.ts';
import { getSpacePath } from './links.ts';
import { cutText } from './render-text.ts';
import type { Comment, Group, Post } from './thread.ts';

export interface ExpectedPost {
  kind: 'post' | 'comment';
  /** `weak`: the page shows no link before it is pointed at. */
  id: string | 'weak';
  /** The id once the link has been pointed at. */
  trueId: string;
  /** The post of a comment, the comment of a reply; ids as in the links of the comment. */
  parent: string | null;
  /** As shown: a truncated text ends in "…" without the button's label; a mention is the bare name. */
  text: string;
  truncated: boolean;
  /** As the rounded label says. */
  ageMinutes: number;
}

export interface ExpectedGroup {
  space: { id: string; title: string };
  posts: ExpectedPost[];
}

/** What a correct reader reads from each group's first view, in document order. */
export const expectedGroups: Record<string, ExpectedGroup> = Object.fromEntries(
  groups.map((group) => [
    `${getSpacePath(group)}/`,
    { space: { id: group.id, title: group.title }, posts: group.posts.flatMap((post) => expectPost(group, post)) },
  ]),
);

/** A post and its comments, also for spares that come in by re-use. */
export function expectPost(group: Group, post: Post): ExpectedPost[] {
  const isWeak = group.cohort === 'C' || post.hasLateLink === true;
  const own: ExpectedPost = { kind: 'post', ...expectText(post), id: isWeak ? 'weak' : post.id, parent: null };
  return [own, ...post.comments.flatMap((comment) => expectComment(comment, post.id))];
}

function expectComment(comment: Comment, parent: string): ExpectedPost[] {
  const own: ExpectedPost = { kind: 'comment', ...expectText(comment), id: comment.id, parent };
  return [own, ...(comment.replies ?? []).flatMap((reply) => expectComment(reply, comment.id))];
}

function expectText({ id, text, shown, age }: Post | Comment): Pick<ExpectedPost, 'trueId' | 'text' | 'truncated' | 'ageMinutes'> {
  const cut = cutText(text, shown);
  const visible = (cut ?? text).replace(/@\[([^\]]+)\]/g, '$1');
  return { trueId: id, text: visible, truncated: cut !== undefined, ageMinutes: roundAge(age) };
}

function roundAge(minutes: number): number {
  const unit = minutes < 60 ? 1 : minutes < 1440 ? 60 : 1440;
  return Math.floor(minutes / unit) * unit;
}
