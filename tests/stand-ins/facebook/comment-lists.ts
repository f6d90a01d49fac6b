import type { Comment } from './thread.ts';

type Append = (comment: Comment) => void;

const mounted = new Map<string, Map<HTMLElement, Append>>();

/** Remembers a comment list, so that a new comment appears in every copy of the post. */
export function registerCommentList(postId: string, list: HTMLElement, append: Append): void {
  const lists = mounted.get(postId) ?? new Map<HTMLElement, Append>();
  mounted.set(postId, lists.set(list, append));
}

export function appendComment(postId: string, comment: Comment): void {
  for (const [list, append] of mounted.get(postId) ?? []) {
    if (list.isConnected) append(comment);
    else mounted.get(postId)?.delete(list);
  }
}
