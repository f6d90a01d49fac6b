import type { PostId } from '../core/post.ts';

/**
 * Our sign on posts: an outline set by a paused animation. It adds no node, attribute or text to the page; a page that asks
 * can learn that a post is marked, never why. The outline is drawn inside so that cards with hidden overflow show it.
 */
export class PostMarker {
  readonly #animations = new Map<PostId, Animation>();

  constructor(signal: AbortSignal) {
    signal.addEventListener('abort', () => this.clear());
  }

  mark(id: PostId, element: Element): void {
    this.unmark(id);
    const look = { outline: '3px solid rgb(0, 122, 138)', outlineOffset: '-4px' };
    const animation = element.animate([look, look], { duration: 1, fill: 'both' });
    animation.pause();
    this.#animations.set(id, animation);
  }

  unmark(id: PostId): void {
    this.#animations.get(id)?.cancel();
    this.#animations.delete(id);
  }

  clear(): void {
    for (const id of [...this.#animations.keys()]) this.unmark(id);
  }
}
