import { describe, expect, it } from 'vitest';
import { makeFinding } from '../../tests/example-finding.ts';
import type { PostId } from '../post.ts';
import { cleanLink } from './clean-link.ts';
import { linkToPost } from './link-to-post.ts';

const facebook = 'https://www.facebook.com';
const instagram = 'https://www.instagram.com';
const tiktok = 'https://www.tiktok.com';
const telegram = 'https://web.telegram.org';

describe('cleanLink', () => {
  it.each([
    [`${facebook}/groups/1234567890/posts/9876543210/`, `${facebook}/groups/1234567890/posts/9876543210/`],
    [
      `${facebook}/groups/1234567890/posts/9876543210/?comment_id=5&__cft__[0]=AZX3&__tn__=R]-R&fbclid=IwAR0&ref=notif&notif_id=17`,
      `${facebook}/groups/1234567890/posts/9876543210/?comment_id=5`,
    ],
    [`${facebook}/groups/1234567890/permalink/98/?mibextid=Na33Lf`, `${facebook}/groups/1234567890/permalink/98/`],
    [`${facebook}/permalink.php?story_fbid=pfbid02Ab&id=100001&ref=share`, `${facebook}/permalink.php?story_fbid=pfbid02Ab&id=100001`],
    [`${facebook}/stadtmission/posts/pfbid02Ab?locale=de_DE`, `${facebook}/stadtmission/posts/pfbid02Ab`],
    [`${facebook}/groups/bulgari.v.berlin/?sorting_setting=CHRONOLOGICAL`, `${facebook}/groups/bulgari.v.berlin/`],
    [`${facebook}/watch/?v=77&ref=saved`, `${facebook}/watch/?v=77`],
    [`${instagram}/p/Cx_1-aB9/?igsh=MzRlODBiNWFlZA==&utm_source=ig_web`, `${instagram}/p/Cx_1-aB9/`],
    [`${instagram}/p/Cx_1-aB9/c/17900000000000000/`, `${instagram}/p/Cx_1-aB9/c/17900000000000000/`],
    [
      `${tiktok}/@pomoc.berlin/video/7300000000000000001?is_from_webapp=1&sender_device=pc&web_id=73`,
      `${tiktok}/@pomoc.berlin/video/7300000000000000001`,
    ],
    [`${telegram}/k/#-1001234567890`, `${telegram}/k/#-1001234567890`],
    [`${telegram}/a/#-1001234567890_27`, `${telegram}/a/#-1001234567890_27`],
    [`${telegram}/k/?tgaddr=tg%3A%2F%2Fresolve#@bulgari_berlin`, `${telegram}/k/#@bulgari_berlin`],
  ])('keeps of %s what addresses the post', (address, link) => {
    expect(cleanLink(address)).toBe(link);
  });

  it.each([
    ['another site', 'https://example.org/groups/1/posts/2/'],
    ['a site without encryption', 'http://www.facebook.com/groups/1/posts/2/'],
    ['no address', 'groups/1/posts/2'],
    ['code', 'javascript:alert(1)'],
    ['private messages', `${facebook}/messages/t/100001`],
    ['private messages', `${instagram}/direct/t/1100000/`],
    ['private messages', `${tiktok}/messages?lang=de`],
    ['a private chat', `${telegram}/k/#777000`],
    ['a private chat', `${telegram}/a/#777000`],
    ['the profile of a person', `${facebook}/maria.popescu`],
    ['the profile of a person', `${facebook}/profile.php?id=100001`],
    ['the profile of a member', `${facebook}/groups/1234567890/user/100001/`],
    ['the profile of a person', `${instagram}/romani_in_germania/`],
    ['the profile of a person', `${tiktok}/@pomoc.berlin`],
    ['a search', `${facebook}/groups/search/?q=wohnung`],
    ['the start page', `${facebook}/`],
    ['the feed of all groups', `${facebook}/groups/feed/`],
  ])('keeps nothing of %s: %s', (_what, address) => {
    expect(cleanLink(address)).toBeUndefined();
  });
});

describe('linkToPost', () => {
  const group = `${facebook}/groups/1234567890/`;
  const post = (id: string, kind: 'post' | 'comment' = 'post') =>
    makeFinding({ post: { id: id as PostId, kind, text: 'Caut o cameră în Dortmund', truncated: false } });

  it.each([
    ['the post, where the tab shows the whole group', group, post('9876543210'), `${group}posts/9876543210/`],
    ['the address of the tab, where it is one post', `${group}posts/1/?ref=x`, post('9876543210'), `${group}posts/1/`],
    ['the group, of a post whose number is not known', group, post('weak:ab12'), group],
    ['the group, of a comment: its number leads nowhere by itself', group, post('5', 'comment'), group],
    ['the video', `${tiktok}/@pomoc.berlin/video/73?x=1`, makeFinding({ site: 'tiktok' }), `${tiktok}/@pomoc.berlin/video/73`],
    ['nothing, where the tab shows another site', `${tiktok}/@pomoc.berlin/video/73`, post('9876543210'), undefined],
    ['nothing, where nothing may be kept', `${facebook}/messages/t/1`, post('9876543210'), undefined],
  ])('leads to %s', (_what, address, finding, link) => {
    expect(linkToPost(address, finding)).toBe(link);
  });
});
