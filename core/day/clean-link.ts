import type { SiteId } from '../post.ts';
import { siteOfAddress } from '../site-address.ts';

/** What addresses a post besides the path. All else may say who looked, how they came here, or what they searched for. */
const addressing: Record<SiteId, readonly string[]> = {
  facebook: ['story_fbid', 'id', 'fbid', 'v', 'multi_permalinks', 'comment_id', 'reply_comment_id'],
  instagram: ['comment_id'],
  tiktok: [],
  telegram: [],
};

/** Posts and groups alone: no profile of a person, no private messages, no search. On Telegram a number without a minus is a person. */
const keepable: Record<SiteId, RegExp> = {
  facebook:
    /^\/(?:groups\/(?!feed\b|discover\b|joins\b|create\b|search\b|notifications\b)[^/?]+\/?(?:(?:posts|permalink)\/\w+\/?)?(?:\?.*)?|[\w.-]+\/(?:posts|videos)\/\w+\/?(?:\?.*)?|(?:permalink|story)\.php\?.*\bstory_fbid=.*|(?:watch|photo)\/?\?.*\b(?:v|fbid)=.*|reel\/\w+\/?(?:\?.*)?)$/,
  instagram: /^\/(?:(?:[\w.]+\/)?(?:p|reels?|tv)\/[\w-]+\/(?:c\/\d+\/)?(?:\?.*)?|explore\/tags\/[^/]+\/)$/,
  tiktok: /^\/(?:@[\w.-]+\/(?:video|photo)\/\d+|tag\/[^/]+)$/,
  telegram: /^\/[ak]\/#(?:-\d+(?:_\d+)?(?:_thread)?|@\w+)$/,
};

/** A link as it may be kept: of a post or group on one of the four sites, without what identifies the visitor. */
export function cleanLink(address: string): string | undefined {
  const site = siteOfAddress(address);
  if (site === undefined) return undefined;
  const { origin, pathname, searchParams, hash } = new URL(address);
  const query = new URLSearchParams();
  for (const [name, value] of searchParams) {
    if (addressing[site].includes(name) && /^\w{1,200}$/.test(value)) query.append(name, value);
  }
  const rest = `${pathname}${query.size > 0 ? `?${query}` : ''}${site === 'telegram' ? hash : ''}`;
  return keepable[site].test(rest) ? origin + rest : undefined;
}
