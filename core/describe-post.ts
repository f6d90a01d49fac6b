import { isWeak, type Post, type SiteId, type Space } from './post.ts';

/** Letters of the text alone, at most 200: the same under another id, another time label, another "see more". */
const normaliseText = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .slice(0, 200);

/** What stands for a text in a space, to be hashed with a key. */
export const describeText = (text: string, site: SiteId, space: Pick<Space, 'id'>): string => `${site}|${space.id}|${normaliseText(text)}`;

/** What stands for a post, to be hashed with a key: two, since one post has several ids on Facebook and comments on TikTok have none. */
export function describePost(post: Pick<Post, 'id' | 'text'>, site: SiteId, space: Pick<Space, 'id'>): string[] {
  const byText = describeText(post.text, site, space);
  // what was judged by hand has no id of the site
  if (isWeak(post.id) || post.id.startsWith('manual:')) return [byText];
  // Telegram numbers messages anew in every chat
  return [`${site}|${site === 'telegram' ? `${space.id}/${post.id}` : post.id}`, byText];
}
