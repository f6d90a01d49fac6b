import { buildElement } from '../build-element.ts';
import { offerFeedControls } from './feed-controls.ts';
import { growFeed } from './grow-feed.ts';
import { fill } from './labels.ts';
import { getSpacePath } from './links.ts';
import { renderFeed } from './render-feed.ts';
import { renderFrame } from './render-frame.ts';
import { renderPost } from './render-post.ts';
import { renderPostCreation } from './render-post-creation.ts';
import type { Post } from './thread.ts';
import type { View } from './view.ts';

const firstPosts = 20;

/** A group's page with its feed; longer feeds go on growing until the signal says stop. */
export function renderGroup(view: View, signal: AbortSignal): HTMLElement {
  const { posts } = view.group;
  const feed = renderFeed(view, posts.slice(0, firstPosts));
  offerFeedControls(view, feed);
  // The home feed belongs to no space, so it has no heading.
  const header = location.pathname === '/' ? undefined : renderGroupHeader(view);
  const main = buildElement('div', { role: 'main', class: 'main' }, [header, renderPostCreation(view), feed.element]);
  if (posts.length > firstPosts) growFeed(feed, posts, signal);
  return renderFrame(view, main);
}

/** A post's own address opened directly: no feed, only that post. */
export function renderPermalink(view: View, post: Post): HTMLElement {
  const main = buildElement('div', { role: 'main', class: 'main' }, [renderGroupHeader(view), renderPost(view, post)]);
  return renderFrame(view, main);
}

function renderGroupHeader({ group, labels }: View): HTMLElement {
  const title = buildElement('a', { role: 'link', href: `${getSpacePath(group)}/` }, [group.title]);
  return buildElement('div', { class: 'card group-header' }, [
    buildElement('div', { class: `cover tint-${Number(group.id.slice(-1)) % 8}` }),
    buildElement('h1', {}, [title]),
    group.id !== '' && buildElement('div', { class: 'quiet' }, [fill(labels.members, { count: group.members })]),
  ]);
}
