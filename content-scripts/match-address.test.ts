import { describe, expect, it } from 'vitest';
import type { SiteId } from '../core/post.ts';
import { type Captures, matchAddress } from './match-address.ts';
import { sites } from './sites/sites.ts';

/** What a site's data says of an address: the first rule that fits, as the page script takes it. */
function readAddress(site: SiteId, address: string): { is: string; space?: string } | undefined {
  const url = new URL(address);
  for (const rule of sites[site].pages) {
    const captures = matchAddress(rule.address, url);
    if (captures) return { is: rule.is, ...(captures.space === undefined ? {} : { space: captures.space }) };
  }
  return undefined;
}

/** Ids in a link to a post or comment. */
function readLink(site: SiteId, address: string, kind: 'post' | 'comment'): Captures | undefined {
  const sources = sites[site].rules.filter((rule) => rule.kind === kind).flatMap((rule) => rule.ids);
  const patterns = sources.flatMap((source) => ('links' in source ? source.links : 'page' in source ? source.page : []));
  for (const pattern of patterns) {
    const captures = matchAddress(pattern, new URL(address));
    if (captures) return captures;
  }
  return undefined;
}

const facebook = 'https://www.facebook.com';
const instagram = 'https://www.instagram.com';
const tiktok = 'https://www.tiktok.com';
const telegram = 'https://web.telegram.org';
const pfbid = 'pfbid02Qx7YwV5mR3nKpLzT8uJhG4fDs';

const pages: [site: SiteId, address: string, is: string | undefined, space?: string][] = [
  ['facebook', `${facebook}/groups/1234567890/`, 'group', '1234567890'],
  ['facebook', `${facebook}/groups/1234567890`, 'group', '1234567890'],
  ['facebook', `${facebook}/groups/bulgari.v.berlin/?sorting_setting=CHRONOLOGICAL`, 'group', 'bulgari.v.berlin'],
  ['facebook', `${facebook}/groups/1234567890/posts/9876543210/`, 'group', '1234567890'],
  ['facebook', `${facebook}/groups/1234567890/permalink/9876543210/?comment_id=5`, 'group', '1234567890'],
  ['facebook', `${facebook}/groups/1234567890/?multi_permalinks=9876543210`, 'group', '1234567890'],
  ['facebook', 'https://web.facebook.com/groups/1234567890/', 'group', '1234567890'],
  ['facebook', `${facebook}/groups/%D0%B1%D0%B5%D1%80%D0%BB%D0%B8%D0%BD/`, 'group', 'берлин'],
  ['facebook', `${facebook}/groups/feed/`, 'feed'],
  ['facebook', `${facebook}/?filter=groups&sk=h_chr`, 'feed'],
  ['facebook', `${facebook}/groups/discover/`, 'no-space'],
  ['facebook', `${facebook}/groups/joins/`, 'no-space'],
  ['facebook', `${facebook}/groups/create/`, 'no-space'],
  ['facebook', `${facebook}/groups/search/?q=wohnung`, 'no-space'],
  ['facebook', `${facebook}/permalink.php?story_fbid=${pfbid}&id=100001`, 'profile', '100001'],
  ['facebook', `${facebook}/story.php?story_fbid=12&id=100001`, 'profile', '100001'],
  ['facebook', `${facebook}/stadtmission/posts/${pfbid}`, 'profile', 'stadtmission'],
  ['facebook', `${facebook}/login/?next=x`, 'gate'],
  ['facebook', `${facebook}/login.php?next=x`, 'gate'],
  ['facebook', `${facebook}/checkpoint/1501092823525282/`, 'gate'],
  ['facebook', `${facebook}/messages/t/100001`, 'private'],
  ['facebook', `${facebook}/messages`, 'private'],
  ['facebook', `${facebook}/messages/e2ee/t/100001`, 'private'],
  ['facebook', `${facebook}/`, undefined],
  ['facebook', `${facebook}/settings`, undefined],
  ['facebook', `${facebook}/notifications`, undefined],
  ['facebook', `${facebook}/marketplace/item/1/`, undefined],
  ['instagram', `${instagram}/`, 'feed'],
  ['instagram', `${instagram}/p/Cx_1-aB9/`, 'profile'],
  ['instagram', `${instagram}/p/Cx_1-aB9/c/17900000000000000/`, 'profile'],
  ['instagram', `${instagram}/reel/Cx_1-aB9/`, 'profile'],
  ['instagram', `${instagram}/reels/Cx_1-aB9/`, 'profile'],
  ['instagram', `${instagram}/tv/Cx_1-aB9/`, 'profile'],
  ['instagram', `${instagram}/romani_in_germania/p/Cx_1-aB9/`, 'profile', 'romani_in_germania'],
  ['instagram', `${instagram}/romani.in.germania/reel/Cx_1-aB9/?img_index=1`, 'profile', 'romani.in.germania'],
  ['instagram', `${instagram}/explore/tags/anmeldung/`, 'hashtag', 'anmeldung'],
  ['instagram', `${instagram}/popular/berlin-wohnung/`, 'hashtag', 'berlin-wohnung'],
  ['instagram', `${instagram}/direct/inbox/`, 'private'],
  ['instagram', `${instagram}/direct/t/1100000/`, 'private'],
  ['instagram', `${instagram}/accounts/login/`, 'gate'],
  ['instagram', `${instagram}/challenge/abc/`, 'gate'],
  ['instagram', `${instagram}/romani_in_germania/`, undefined],
  ['instagram', `${instagram}/stories/romani_in_germania/3/`, undefined],
  ['tiktok', `${tiktok}/@pomoc.berlin/video/7300000000000000001`, 'profile', '@pomoc.berlin'],
  ['tiktok', `${tiktok}/@pomoc.berlin/video/7300000000000000001?lang=de`, 'profile', '@pomoc.berlin'],
  ['tiktok', `${tiktok}/@pomoc.berlin/photo/7300000000000000001`, 'profile', '@pomoc.berlin'],
  ['tiktok', `${tiktok}/tag/mieszkanie`, 'hashtag', 'mieszkanie'],
  ['tiktok', `${tiktok}/foryou`, 'feed'],
  ['tiktok', `${tiktok}/following`, 'feed'],
  ['tiktok', `${tiktok}/`, 'feed'],
  ['tiktok', `${tiktok}/messages?lang=de`, 'private'],
  ['tiktok', `${tiktok}/login/phone-or-email`, 'gate'],
  ['tiktok', `${tiktok}/@pomoc.berlin`, undefined],
  ['tiktok', `${tiktok}/@pomoc.berlin/live`, undefined],
  ['tiktok', `${tiktok}/@pomoc.berlin/video/seven`, undefined],
  ['telegram', `${telegram}/k/#-1001234567890`, 'group', '-1001234567890'],
  ['telegram', `${telegram}/k/#-4000000001`, 'group', '-4000000001'],
  ['telegram', `${telegram}/k/#@bulgari_berlin`, 'group', '@bulgari_berlin'],
  ['telegram', `${telegram}/a/#-1001234567890`, 'group', '-1001234567890'],
  ['telegram', `${telegram}/a/#-1001234567890_27`, 'group', '-1001234567890'],
  ['telegram', `${telegram}/a/#-1001234567890_27_thread`, 'group', '-1001234567890'],
  ['telegram', `${telegram}/k/#777000`, 'private'],
  ['telegram', `${telegram}/a/#777000`, 'private'],
  ['telegram', `${telegram}/k/`, undefined],
  ['telegram', `${telegram}/a/`, undefined],
  ['telegram', `${telegram}/k/#`, undefined],
];

describe('the address of a page', () => {
  it.each(pages)('on %s: %s is %s', (site, address, is, space) => {
    const reading = readAddress(site, address);
    expect(reading?.is).toBe(is);
    if (space !== undefined) expect(reading?.space).toBe(space);
  });
});

const reply = `${facebook}/groups/1/posts/9876543210/?comment_id=555&reply_comment_id=666`;
const encode = (text: string): string => encodeURIComponent(btoa(text));

const links: [kind: 'post' | 'comment', site: SiteId, address: string, ids: Captures | undefined][] = [
  ['post', 'facebook', `${facebook}/groups/1/posts/9876543210/?__cft__[0]=x`, { group: '1', post: '9876543210' }],
  ['post', 'facebook', `${facebook}/groups/1/posts/${pfbid}/`, { group: '1', post: pfbid }],
  ['post', 'facebook', `${facebook}/groups/1/permalink/9876543210/`, { group: '1', post: '9876543210' }],
  ['post', 'facebook', `${facebook}/groups/1/?multi_permalinks=9876543210`, { group: '1', post: '9876543210' }],
  ['post', 'facebook', `${facebook}/permalink.php?story_fbid=${pfbid}&id=2`, { post: pfbid }],
  ['post', 'facebook', `${facebook}/photo/?fbid=3&set=gm.9876543210`, { post: '9876543210' }],
  ['post', 'facebook', `${facebook}/watch/?v=9876543210`, { post: '9876543210' }],
  ['post', 'facebook', `${facebook}/reel/9876543210/`, { post: '9876543210' }],
  ['post', 'facebook', `${facebook}/groups/1/user/100000001/`, undefined],
  ['post', 'facebook', `${facebook}/groups/1/posts/not-an-id/`, undefined],
  ['post', 'facebook', `${facebook}/groups/1/posts/99999999999999999999999999/`, undefined],
  ['comment', 'facebook', `${facebook}/groups/1/posts/9876543210/?comment_id=555`, { comment: '555' }],
  ['comment', 'facebook', reply, { comment: '555', reply: '666' }],
  ['comment', 'facebook', `${facebook}/groups/1/posts/9/?comment_id=${encode('comment:9_555')}`, { comment: '555' }],
  [
    'comment',
    'facebook',
    `${facebook}/groups/1/posts/9/?comment_id=${encode('comment:9_555')}&reply_comment_id=${encode('comment:9_666')}`,
    { comment: '555', reply: '666' },
  ],
  ['comment', 'facebook', `${facebook}/groups/1/posts/9/?comment_id=${encode('comment:9_<script>')}`, undefined],
  ['comment', 'facebook', `${facebook}/groups/1/posts/9/?comment_id=${encode('post:9_555')}`, undefined],
  ['comment', 'facebook', `${facebook}/groups/1/posts/9/?comment_id=***`, undefined],
  ['comment', 'facebook', `${facebook}/groups/1/posts/9/?comment_id=`, undefined],
  ['comment', 'facebook', `${facebook}/groups/1/posts/9/`, undefined],
  ['post', 'instagram', `${instagram}/p/Cx_1-aB9/`, { post: 'Cx_1-aB9' }],
  ['post', 'instagram', `${instagram}/anna_b/reel/Cx_1-aB9/`, { user: 'anna_b', post: 'Cx_1-aB9' }],
  ['post', 'instagram', `${instagram}/anna_b/`, undefined],
  ['comment', 'instagram', `${instagram}/p/Cx_1-aB9/c/17900000000000000/`, { post: 'Cx_1-aB9', comment: '17900000000000000' }],
  ['comment', 'instagram', `${instagram}/p/Cx_1-aB9/c/179/r/180/`, { post: 'Cx_1-aB9', comment: '179', reply: '180' }],
  ['post', 'tiktok', `${tiktok}/@pomoc.berlin/video/7300000000000000001`, { user: '@pomoc.berlin', post: '7300000000000000001' }],
  ['post', 'tiktok', `${tiktok}/@pomoc.berlin/photo/7300000000000000001`, { user: '@pomoc.berlin', post: '7300000000000000001' }],
  ['post', 'tiktok', `${tiktok}/@pomoc.berlin`, undefined],
];

describe('the address of a link', () => {
  it.each(links)('to a %s on %s: %s', (kind, site, address, ids) => {
    expect(readLink(site, address, kind)).toEqual(ids);
  });
});

describe('an address that means no good', () => {
  it.each([
    '/groups/%E0%A4%A/',
    '/groups/%00/',
    '/groups/..%2f..%2fmessages/',
    '/groups//posts/',
    `/groups/${'a'.repeat(5000)}/`,
    '/groups/1/?multi_permalinks=%ff%fe',
    '/?filter=groups&filter=x',
    `/?${'a=b&'.repeat(2000)}`,
    '/groups/1/posts/9/?comment_id=%25%25%25',
    '/groups/{space}/',
    '/**',
  ])('harms nobody: %s', (path) => {
    expect(() => readAddress('facebook', `${facebook}${path}`)).not.toThrow();
    expect(() => readLink('facebook', `${facebook}${path}`, 'comment')).not.toThrow();
  });

  it('with a dot path is read as the browser has made it', () => {
    expect(readAddress('facebook', `${facebook}/groups/1/../../messages/t/1`)?.is).toBe('private');
  });

  it('cannot make a private chat of Telegram a group', () => {
    for (const hash of ['777000-100', '777000?-100', '777000_-100', '@'])
      expect(readAddress('telegram', `${telegram}/k/#${hash}`)?.is ?? 'nothing').not.toBe('group');
  });

  it('cannot hide Messenger in capitals or behind a slash', () => {
    for (const path of ['/messages/', '//messages/t/1', '/messages/t/'])
      expect(readAddress('facebook', new URL(`${facebook}${path}`).href)?.is).toBe('private');
  });
});

describe('matchAddress', () => {
  it('wants the whole path unless the pattern ends open', () => {
    expect(matchAddress('/a/b/', new URL('https://x.org/a/b/c'))).toBeUndefined();
    expect(matchAddress('/a/b/**', new URL('https://x.org/a/b/c'))).toEqual({});
    expect(matchAddress('/a/b/**', new URL('https://x.org/a/b'))).toEqual({});
    expect(matchAddress('/a/b/c', new URL('https://x.org/a/b'))).toBeUndefined();
  });

  it('takes slashes at the end and doubled ones for none', () => {
    expect(matchAddress('/a/{x}/', new URL('https://x.org//a//b'))).toEqual({ x: 'b' });
  });

  it('wants the named parameters and lets others be', () => {
    expect(matchAddress('/?a={x}', new URL('https://x.org/?b=1&a=2'))).toEqual({ x: '2' });
    expect(matchAddress('/?a={x}', new URL('https://x.org/?b=1'))).toBeUndefined();
    expect(matchAddress('/?a=1', new URL('https://x.org/?a=2'))).toBeUndefined();
  });

  it('takes only the words a pattern lists', () => {
    expect(matchAddress('/{x:one|two}', new URL('https://x.org/two'))).toEqual({ x: 'two' });
    expect(matchAddress('/{x:one|two}', new URL('https://x.org/three'))).toBeUndefined();
  });
});
