import type { PostId } from '../post.ts';
import type { Finding } from './finding.ts';

/** A finding with the post at the top of its thread, where that is known. */
export interface InThread {
  key: string;
  finding: Pick<Finding, 'post'>;
  root?: PostId;
}

export interface ThreadGroup<T extends InThread> {
  root: PostId;
  items: T[];
}

export const threadOf = ({ finding: { post }, root }: InThread): PostId =>
  root ?? (post.kind === 'comment' ? post.parent : undefined) ?? post.id;

/** Findings by thread, threads by the first in them: given most urgent first they stay so, but the post stands above its comments. */
export function groupThreads<T extends InThread>(items: readonly T[]): ThreadGroup<T>[] {
  const groups = new Map<PostId, T[]>();
  for (const item of items) {
    const root = threadOf(item);
    const group = groups.get(root);
    if (group) group.push(item);
    else groups.set(root, [item]);
  }
  return [...groups].map(([root, group]) => ({ root, items: rootFirst(group, root) }));
}

function rootFirst<T extends InThread>(items: T[], root: PostId): T[] {
  const top = items.find(({ finding }) => finding.post.id === root);
  return top === undefined || top === items[0] ? items : [top, ...items.filter((item) => item !== top)];
}
