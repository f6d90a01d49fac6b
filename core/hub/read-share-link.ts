import type { HubPlace } from './hub-access.ts';

/**
 * A Nextcloud link as its page shows it (`https://cloud.example.org/s/…`), behind it after a space the link's password, where it has one:
 * the same folder over WebDAV, since Nextcloud 29. undefined: not such a link, or not https.
 */
export function readShareLink(text: string): HubPlace | undefined {
  const [link = '', password = '', ...rest] = text.trim().split(/\s+/);
  const found = /^(https:\/\/[^\s/?#@]+(?:\/[^\s?#]*?)??)(?:\/index\.php)?\/s\/([A-Za-z0-9_-]{6,64})\/?(?:[?#]\S*)?$/.exec(link);
  if (!found || rest.length > 0 || !URL.canParse(link)) return undefined;
  const [, base = '', token = ''] = found;
  return { url: `${base}/public.php/dav/files/${token}/`, user: token, password };
}
