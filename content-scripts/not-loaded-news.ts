import type { NotLoaded, PostId } from '../core/post.ts';
import type { PostWatcher } from './watch-posts.ts';

/** What the worker takes at once. */
const mostThreads = 100;

type Watched = Pick<PostWatcher, 'countNotLoaded' | 'elementOf'>;

/** What the page says of comments that are not loaded, told whenever any of it has changed. */
export class NotLoadedNews {
  readonly #told = new Map<PostId, number>();

  forget(): void {
    this.#told.clear();
  }

  /** Undefined: nothing new. All controls of the page are looked through for it. */
  read(posts: Watched): NotLoaded[] | undefined {
    const counts = new Map(posts.countNotLoaded().map(({ root, count }) => [root, count]));
    // a thread that stands there without the control has loaded all; one that is out of the page has not
    for (const [root, count] of this.#told) if (!counts.has(root) && count > 0 && posts.elementOf(root)) counts.set(root, 0);
    const isNews = [...counts].some(([root, count]) => this.#told.get(root) !== count);
    for (const [root, count] of counts) this.#told.set(root, count);
    return isNews ? [...counts].slice(0, mostThreads).map(([root, count]) => ({ root, count })) : undefined;
  }
}
