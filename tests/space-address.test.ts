import { describe, expect, it } from 'vitest';
import { matchAddress } from '../content-scripts/match-address.ts';
import { sites } from '../content-scripts/sites/sites.ts';
import type { SiteId } from '../core/post.ts';
import { siteOfAddress } from '../core/site-address.ts';
import type { RegisteredSpace } from '../core/space/space.ts';
import { makeSpaceAddress } from '../core/space/space-address.ts';
import { makeSpaceKey } from '../core/space/space-key.ts';

/** As the page's script reads it. */
function readBack(address: string): { site: SiteId; kind: string; id: string | undefined } | undefined {
  const site = siteOfAddress(address);
  for (const rule of site === undefined ? [] : sites[site].pages) {
    const captures = matchAddress(rule.address, new URL(address));
    if (captures) return { site: site as SiteId, kind: rule.is, id: captures['space'] };
  }
  return undefined;
}

const open = (site: SiteId, kind: RegisteredSpace['kind'], id: string): string | undefined =>
  makeSpaceAddress({ key: makeSpaceKey(site, id), kind });

describe('the address of a space', () => {
  it.each<[SiteId, 'group' | 'hashtag', id: string]>([
    ['facebook', 'group', '1234567890'],
    ['facebook', 'group', 'romani.in.dortmund'],
    ['facebook', 'group', 'българи-в-берлин'],
    ['instagram', 'hashtag', 'anmeldung'],
    ['instagram', 'hashtag', 'românigermania'],
    ['instagram', 'hashtag', 'berlin-wohnung'],
    ['tiktok', 'hashtag', 'mieszkaniewniemczech'],
    ['tiktok', 'hashtag', 'работавгермания'],
    ['telegram', 'group', '-4000000001'],
    ['telegram', 'group', '-1001234567890'],
    ['telegram', 'group', '@bulgari_berlin'],
  ])('on %s, a %s, leads back to %s', (site, kind, id) => {
    expect(readBack(open(site, kind, id) ?? '')).toEqual({ site, kind, id });
  });

  it.each([
    ['-1001234567890', 'https://web.telegram.org/a/#-1001234567890'],
    ['-1234567890', 'https://web.telegram.org/k/#-1234567890'],
    ['@bulgari_berlin', 'https://web.telegram.org/k/#@bulgari_berlin'],
  ])('of Telegram is that of the client which writes it so: %s', (id, address) => {
    expect(open('telegram', 'group', id)).toBe(address);
  });

  it('of Instagram is a hashtag’s, and with a hyphen that of a collection', () => {
    expect(open('instagram', 'hashtag', 'anmeldung')).toBe('https://www.instagram.com/explore/tags/anmeldung/');
    expect(open('instagram', 'hashtag', 'berlin-wohnung')).toBe('https://www.instagram.com/popular/berlin-wohnung/');
  });

  it.each<[what: string, SiteId, RegisteredSpace['kind'], id: string]>([
    ['a person', 'instagram', 'profile', `h:${'0'.repeat(32)}`],
    ['a private chat', 'telegram', 'group', '777000'],
    ['two chats in one', 'telegram', 'group', '-100?tgaddr=tg://x'],
    ['a page beside the groups', 'facebook', 'group', 'feed'],
    ['a folder above', 'facebook', 'group', '..'],
    ['a folder below', 'facebook', 'group', '1/../../messages'],
    ['something behind a question mark', 'tiktok', 'hashtag', 'x?a=b'],
    ['nothing', 'tiktok', 'hashtag', ''],
    ['a start page', 'tiktok', 'feed', 'feed'],
  ])('does not exist of %s', (_what, site, kind, id) => {
    expect(open(site, kind, id)).toBeUndefined();
  });
});
