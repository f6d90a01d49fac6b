import type { SiteId } from './post.ts';

/** The only places Pomost may look at; also the manifest's host permissions. */
export const siteOrigins = [
  'https://www.facebook.com/*',
  'https://web.facebook.com/*',
  'https://www.instagram.com/*',
  'https://www.tiktok.com/*',
  'https://web.telegram.org/*',
] as const;

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
  return protocol === 'https:' ? hosts[hostname] : undefined;
}
