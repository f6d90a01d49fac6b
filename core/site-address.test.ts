import { describe, expect, it } from 'vitest';
import { siteIds } from './post.ts';
import { siteOfAddress, siteOrigins } from './site-address.ts';

describe('siteOfAddress', () => {
  it.each([
    ['https://www.facebook.com/groups/1', 'facebook'],
    ['https://web.facebook.com/groups/1', 'facebook'],
    ['https://www.instagram.com/p/abc/', 'instagram'],
    ['https://www.tiktok.com/@a/video/1', 'tiktok'],
    ['https://web.telegram.org/k/#-1', 'telegram'],
  ])('of %s is %s', (address, site) => {
    expect(siteOfAddress(address)).toBe(site);
  });

  it.each([
    '',
    'about:blank',
    'http://www.facebook.com/groups/1',
    'https://facebook.com.example.org/',
    'https://www.facebook.com.example.org/',
    'https://example.org/www.facebook.com',
    'https://www.facebook.com@example.org/',
    'https://business.facebook.com/',
    'https://t.me/group',
    'ftp://www.facebook.com/',
    'javascript:alert(1)//www.facebook.com',
    'https://constructor/',
    'https://__proto__/',
    'not an address',
  ])('of %j is none', (address) => {
    expect(siteOfAddress(address)).toBeUndefined();
  });

  it('knows a site for every origin we may look at, and an origin for every site', () => {
    const found = siteOrigins.map((origin) => siteOfAddress(origin.replace('*', '')));
    expect(new Set(found)).toEqual(new Set(siteIds));
  });
});
