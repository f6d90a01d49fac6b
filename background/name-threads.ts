import type { Post, SiteId, Space } from '../core/post.ts';
import { hashForDevice } from './device.ts';
import { findingKey, readFinding, type StoredFinding } from './findings.ts';

/** Posts above a comment that are looked for: no site nests deeper. */
const mostAbove = 4;

/**
 * Keyed hashes of a post and those it stands under, as far up as this tab knows them. Two posts that share one are of one thread.
 * They are no hashes of posts: a post remembered under one of them is not taken for seen or answered itself.
 */
export async function hashThreads({ finding, hashes }: StoredFinding, tab: number): Promise<string[]> {
  const { site, space } = finding;
  const names = nameThread(finding.post, hashes, { site, space });
  let parent = finding.post.parent;
  for (let step = 0; parent !== undefined && step < mostAbove; step++) {
    const above = await readFinding(findingKey(tab, parent));
    names.push(...(above ? nameThread(above.finding.post, above.hashes, { site, space }) : [nameId(parent, { site, space })]));
    parent = above?.finding.post.parent;
  }
  return Promise.all([...new Set(names)].map((name) => hashForDevice(`thread|${name}`)));
}

interface Where {
  site: SiteId;
  space: Space;
}

/** Telegram numbers messages anew in every chat. */
const nameId = (id: string, { site, space }: Where): string => (site === 'telegram' ? `${site}|${space.id}/${id}` : `${site}|${id}`);

/** A post has several ids on Facebook, so its words name it too; the words of comments are often the same. */
const nameThread = ({ id, kind }: Pick<Post, 'id' | 'kind'>, hashes: readonly string[], where: Where): string[] => [
  nameId(id, where),
  ...(kind === 'post' ? hashes.slice(-1) : []),
];
