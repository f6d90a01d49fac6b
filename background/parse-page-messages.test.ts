import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { pageMessageSchemas, parseBatch } from './parse-page-messages.ts';

type Name = keyof typeof pageMessageSchemas;

const report = {
  site: 'facebook',
  siteVersion: '2026.11.22',
  state: 'reading',
  space: { id: '1234567890', title: 'Българи в Берлин', kind: 'group' },
  read: 3,
  fresh: true,
};
const post = { id: '9876543210', kind: 'comment', parent: '1', text: 'Някой знае ли?', truncated: false, ageMinutes: 5 };
const settled = { id: '019a9f00-0000-7000-8000-000000000003', how: 'posted', edited: 'none' };

/** Of a batch all of its posts. */
function accepts(name: Name, argument: unknown): boolean {
  if (name !== 'posts.seen') return v.safeParse(pageMessageSchemas[name], argument).success;
  const batch = parseBatch(argument);
  return batch !== undefined && batch.posts.length === (argument as { posts: unknown[] }).posts.length;
}

describe('what a page script tells', () => {
  it.each<[Name, unknown]>([
    ['page.report', report],
    ['page.report', { ...report, space: undefined, state: 'private' }],
    ['posts.seen', { space: '1', posts: [post] }],
    ['posts.seen', { space: '1', posts: [] }],
    ['posts.seen', { space: '1', posts: [], notLoaded: [{ root: '1', count: 22 }] }],
    ['answer.settled', settled],
  ])('is taken as it should be: %s', (name, argument) => {
    expect(accepts(name, argument)).toBe(true);
  });

  const { text: _text, ...withoutText } = post;

  it.each<[what: string, Name, unknown]>([
    ['nothing', 'page.report', undefined],
    ['null', 'posts.seen', null],
    ['a text', 'answer.settled', 'posted'],
    ['a list', 'posts.seen', [post]],
    ['posts of no space', 'posts.seen', { posts: [post] }],
    ['an unknown site', 'page.report', { ...report, site: 'example' }],
    ['an unknown state', 'page.report', { ...report, state: 'read-me' }],
    ['a version that is none', 'page.report', { ...report, siteVersion: '<b>1</b>' }],
    ['a title without end', 'page.report', { ...report, space: { ...report.space, title: 'x'.repeat(201) } }],
    ['a count that is none', 'page.report', { ...report, read: Number.NaN }],
    ['a count below zero', 'page.report', { ...report, read: -1 }],
    ['a field more', 'page.report', { ...report, tab: 1 }],
    ['a field more in the space', 'page.report', { ...report, space: { ...report.space, author: 'x' } }],
    ['a post without text', 'posts.seen', { space: '1', posts: [withoutText] }],
    ['a text without end', 'posts.seen', { space: '1', posts: [{ ...post, text: 'x'.repeat(20_001) }] }],
    ['more posts than a batch has', 'posts.seen', { space: '1', posts: Array(101).fill(post) }],
    ['a post with an author', 'posts.seen', { space: '1', posts: [{ ...post, author: 'Maria' }] }],
    ['comments not loaded that are no number', 'posts.seen', { space: '1', posts: [], notLoaded: [{ root: '1', count: 'many' }] }],
    ['comments not loaded below zero', 'posts.seen', { space: '1', posts: [], notLoaded: [{ root: '1', count: -1 }] }],
    ['comments not loaded with their text', 'posts.seen', { space: '1', posts: [], notLoaded: [{ root: '1', count: 1, text: 'x' }] }],
    ['more threads than a page has', 'posts.seen', { space: '1', posts: [], notLoaded: Array(101).fill({ root: '1', count: 1 }) }],
    ['an id that is empty', 'posts.seen', { space: '1', posts: [{ ...post, id: '' }] }],
    ['an id without end', 'posts.seen', { space: '1', posts: [{ ...post, id: 'x'.repeat(121) }] }],
    ['an age that is none', 'posts.seen', { space: '1', posts: [{ ...post, ageMinutes: Number.POSITIVE_INFINITY }] }],
    ['an outcome that is none', 'answer.settled', { ...settled, how: 'liked' }],
    ['an id that is none', 'answer.settled', { ...settled, id: '1' }],
  ])('is refused: %s in %s', (_what, name, argument) => {
    expect(accepts(name, argument)).toBe(false);
  });

  it('brings no property of all objects with it', () => {
    const hostile: unknown = JSON.parse(`{"space":"1","posts":[],"__proto__":{"isAdmin":true}}`);
    expect((parseBatch(hostile) as { isAdmin?: boolean } | undefined)?.isAdmin).toBeUndefined();
    expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
  });
});

it('lets go the one post that does not fit and takes the others', () => {
  expect(parseBatch({ space: '1', posts: [post, { ...post, author: 'Maria' }, { ...post, id: '2' }] })?.posts.map(({ id }) => id)).toEqual([
    post.id,
    '2',
  ]);
});

it('passes on how many comments a thread has not loaded', () => {
  expect(parseBatch({ space: '1', posts: [], notLoaded: [{ root: '1', count: 22 }] })?.notLoaded).toEqual([{ root: '1', count: 22 }]);
  expect(parseBatch({ space: '1', posts: [], notLoaded: [{ root: '1', count: 1.5 }] })).toBeUndefined();
});
