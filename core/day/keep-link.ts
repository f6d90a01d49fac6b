import type { SiteId } from '../post.ts';
import { siteOfAddress } from '../site-address.ts';
import { cleanLink } from './clean-link.ts';
import type { FollowUp } from './follow-up.ts';
import { type Life, linkLife } from './link-life.ts';

/** Why a link is not kept. */
export type NoLink = 'not-for-topic' | 'no-address';

interface Wanted extends Life {
  /** of the act it follows */
  site: SiteId;
}

/** What a follow-up keeps of the link, or why nothing; the follow-up itself is kept all the same. */
export function keepLink(address: string, { site, ...life }: Wanted): { kept: Pick<FollowUp, 'link' | 'linkUntil'>; noLink?: NoLink } {
  const linkUntil = linkLife(life);
  if (linkUntil === undefined) return { kept: {}, noLink: 'not-for-topic' };
  const link = cleanLink(address);
  return link === undefined || siteOfAddress(link) !== site ? { kept: {}, noLink: 'no-address' } : { kept: { link, linkUntil } };
}
