import { describe, expect, it } from 'vitest';
import { keepLink } from './keep-link.ts';

const post = 'https://www.facebook.com/groups/123456/posts/777/';
const wanted = { today: '2026-11-22', days: 30, isSpecial: false, site: 'facebook' } as const;

describe('a follow-up with a link', () => {
  it('keeps it, clean and with an end', () => {
    expect(keepLink(`${post}?fbclid=abc`, wanted)).toEqual({ kept: { link: post, linkUntil: '2026-12-22' } });
  });

  it.each([
    ['of a special category', post, { ...wanted, isSpecial: true }, 'not-for-topic'],
    ['of another site', 'https://www.tiktok.com/@name/video/7', wanted, 'no-address'],
    ['of private messages', 'https://www.facebook.com/messages/t/100/', wanted, 'no-address'],
    ['of no site', 'https://example.org/forum/7', wanted, 'no-address'],
  ] as const)('is kept without one %s, and says why', (_what, address, life, noLink) => {
    expect(keepLink(address, life)).toEqual({ kept: {}, noLink });
  });
});
