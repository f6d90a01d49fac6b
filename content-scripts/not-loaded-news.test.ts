import { describe, expect, it } from 'vitest';
import type { PostId } from '../core/post.ts';
import { NotLoadedNews } from './not-loaded-news.ts';

/** A page with these controls, where these posts can be seen. */
const page = (counts: Record<string, number>, shown: string[]) => ({
  countNotLoaded: () => Object.entries(counts).map(([root, count]) => ({ root: root as PostId, count })),
  elementOf: (id: PostId) => (shown.includes(id) ? ({} as Element) : undefined),
});

describe('what is told of comments that are not loaded', () => {
  it('is all of it whenever something has changed, and nothing otherwise', () => {
    const news = new NotLoadedNews();
    expect(news.read(page({ a: 22, b: 3 }, ['a', 'b']))).toEqual([
      { root: 'a', count: 22 },
      { root: 'b', count: 3 },
    ]);
    expect(news.read(page({ a: 22, b: 3 }, ['a', 'b']))).toBeUndefined();
    expect(news.read(page({ a: 12, b: 3 }, ['a', 'b']))).toEqual([
      { root: 'a', count: 12 },
      { root: 'b', count: 3 },
    ]);
  });

  it('is none where the control is gone from a thread that stands there', () => {
    const news = new NotLoadedNews();
    news.read(page({ a: 22, b: 3 }, ['a', 'b']));
    expect(news.read(page({ a: 22 }, ['a', 'b']))).toEqual([
      { root: 'a', count: 22 },
      { root: 'b', count: 0 },
    ]);
    expect(news.read(page({ a: 22 }, ['a', 'b']))).toBeUndefined();
  });

  it('stays where the thread is out of the page', () => {
    const news = new NotLoadedNews();
    news.read(page({ a: 22 }, ['a']));
    expect(news.read(page({}, []))).toBeUndefined();
  });

  it('starts anew in another space', () => {
    const news = new NotLoadedNews();
    news.read(page({ a: 22 }, ['a']));
    news.forget();
    expect(news.read(page({ a: 22 }, ['a']))).toEqual([{ root: 'a', count: 22 }]);
  });
});
