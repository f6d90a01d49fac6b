import { getStandIn } from '../stand-in-window.ts';
import type { Feed } from './render-feed.ts';
import type { Post } from './thread.ts';

const chunk = 10;

/** Appends the remaining posts ten at a time while the end of the feed is near; nothing is ever taken out. */
export function growFeed(feed: Feed, posts: readonly Post[], signal: AbortSignal): void {
  let shown = feed.units.length;
  const append = (count: number) => {
    feed.append(posts.slice(shown, shown + count));
    shown = feed.units.length;
  };
  const end = feed.element.lastElementChild;
  if (!end) return;
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      append(chunk);
      // Observing anew asks again, in case the end is still near.
      observer.unobserve(end);
      if (shown < posts.length) observer.observe(end);
    },
    { rootMargin: '600px' },
  );
  observer.observe(end);
  signal.addEventListener('abort', () => observer.disconnect());
  const appendAll = (): number => {
    append(posts.length - shown);
    return shown;
  };
  Object.assign(getStandIn(), { appendAll });
}
