import type { Finding } from '../finding/finding.ts';
import { siteOfAddress } from '../site-address.ts';
import { cleanLink } from './clean-link.ts';

/** Where the post in hand can be found again: the tab's address, made exact where that is the whole group. */
export function linkToPost(address: string, { site, post }: Pick<Finding, 'site' | 'post'>): string | undefined {
  const link = cleanLink(address);
  // a text that was judged by hand may be of elsewhere
  if (link === undefined || siteOfAddress(link) !== site) return undefined;
  if (site !== 'facebook' || post.kind !== 'post' || !/^\d+$/.test(post.id)) return link;
  const { origin, pathname } = new URL(link);
  const group = /^\/groups\/([\w.-]+)\/?$/.exec(pathname)?.[1];
  return group === undefined || group === 'feed' ? link : `${origin}/groups/${group}/posts/${post.id}/`;
}
