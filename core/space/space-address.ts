import type { SiteId } from '../post.ts';
import type { RegisteredSpace } from './space.ts';
import { readSpaceKey } from './space-key.ts';

/** One piece of an address: nothing that ends it, goes up a folder or hides. */
const piece = /^(?!\.+$)[^\s\p{Cc}/\\?#%]{1,100}$/u;
/** Groups only: the positive ids of Telegram are people. */
const telegramGroup = /^(?:-\d{1,20}|@[A-Za-z0-9_]{3,40})$/;
/** Client A writes supergroups with -100 before ten digits, client K without; a name is understood by K alone. */
const telegramClientA = /^-100\d{10}$/;
/** Pages of Facebook beside the groups. */
const noGroup = ['feed', 'discover', 'joins', 'create', 'search', 'notifications'];

const addresses: Record<SiteId, (id: string) => string | undefined> = {
  facebook: (id) => (noGroup.includes(id) ? undefined : `https://www.facebook.com/groups/${encodeURIComponent(id)}`),
  // with a hyphen it is no hashtag but one of the site's own collections
  instagram: (id) => `https://www.instagram.com/${id.includes('-') ? 'popular' : 'explore/tags'}/${encodeURIComponent(id)}/`,
  tiktok: (id) => `https://www.tiktok.com/tag/${encodeURIComponent(id)}`,
  telegram: (id) => (telegramGroup.test(id) ? `https://web.telegram.org/${telegramClientA.test(id) ? 'a' : 'k'}/#${id}` : undefined),
};

/** Where a space is opened; undefined for profiles, of which only the hash is kept, and for ids that are none. */
export function makeSpaceAddress({ key, kind }: Pick<RegisteredSpace, 'key' | 'kind'>): string | undefined {
  const read = readSpaceKey(key);
  if (kind === 'profile' || kind === 'feed' || !read || !piece.test(read.id)) return undefined;
  return addresses[read.site](read.id);
}
