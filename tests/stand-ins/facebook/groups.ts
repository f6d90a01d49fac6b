import { createLongFeed } from './long-feed.ts';
import type { Group, Post } from './thread.ts';
import { berlin } from './threads/berlin.ts';
import { dortmund } from './threads/dortmund.ts';
import { duisburg } from './threads/duisburg.ts';
import { hamburg } from './threads/hamburg.ts';
import { neighbours } from './threads/neighbours.ts';

/** The groups that the signed-in person belongs to. */
export const groups: readonly Group[] = [berlin, dortmund, hamburg, duisburg];

export type Route =
  | { kind: 'login' }
  | { kind: 'checkpoint' }
  | { kind: 'space'; group: Group }
  | { kind: 'post'; group: Group; post: Post };

/** What an address shows; unknown addresses show the home feed. */
export function findRoute(url: URL): Route {
  if (url.pathname.startsWith('/login')) return { kind: 'login' };
  if (url.pathname.startsWith('/checkpoint')) return { kind: 'checkpoint' };
  const group = findGroup(url);
  const id = findPostId(url);
  const post = [...group.posts, ...group.spares].find((each) => each.id === id);
  return post ? { kind: 'post', group, post } : { kind: 'space', group };
}

function findGroup(url: URL): Group {
  const id = /^\/groups\/(\d+)/.exec(url.pathname)?.[1] ?? url.searchParams.get('id');
  if (id === '1000000009') return getLongFeed(Number(url.searchParams.get('length') ?? '1000'));
  return groups.find((group) => group.id === id) ?? neighbours;
}

function findPostId(url: URL): string | undefined {
  const inPath = /\/(?:posts|permalink)\/(\w+)/.exec(url.pathname)?.[1];
  return inPath ?? url.searchParams.get('multi_permalinks') ?? url.searchParams.get('story_fbid') ?? undefined;
}

let longFeed: Group | undefined;

/** Made once: posts that were written to keep their comments. */
function getLongFeed(length: number): Group {
  if (longFeed?.posts.length !== length) longFeed = createLongFeed(length);
  return longFeed;
}
