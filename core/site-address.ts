import type { SiteId } from './post.ts';

/** The only places Pomost may look at; also the manifest's host permissions. */
export const siteMatches: Record<SiteId, readonly string[]> = {
  facebook: ['https://www.facebook.com/*', 'https://web.facebook.com/*'],
  instagram: ['https://www.instagram.com/*'],
  tiktok: ['https://www.tiktok.com/*'],
  telegram: ['https://web.telegram.org/*'],
};

export const siteOrigins: readonly string[] = Object.values(siteMatches).flat();

const hosts: Record<string, SiteId> = {
  'www.facebook.com': 'facebook',
  'web.facebook.com': 'facebook',
  'www.instagram.com': 'instagram',
  'www.tiktok.com': 'tiktok',
  'web.telegram.org': 'telegram',
};

export function siteOfAddress(address: string): SiteId | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' && Object.hasOwn(hosts, hostname) ? hosts[hostname] : undefined;
}
