import { getStandIn } from '../stand-in-window.ts';
import type { Feed } from './render-feed.ts';
import { fillPost } from './render-post.ts';
import type { Post } from './thread.ts';
import type { View } from './view.ts';

export interface Recycled {
  /** Ids of the post that was in the unit and of the one that is there now. */
  before: string;
  after: string;
  text: string;
}

/** Puts what a virtualised feed does to its units into the hands of the tests. */
export function offerFeedControls(view: View, feed: Feed): void {
  const kept = new Map<number, ChildNode[]>();
  const spares: Post[] = [...view.group.spares];
  const getUnit = (index: number) => {
    const unit = feed.units[index];
    if (!unit) throw new Error(`the feed has no unit ${index}`);
    return unit;
  };
  const recycle = (index = 0): Recycled => {
    const unit = getUnit(index);
    const before = unit.post;
    const after = spares.shift();
    if (!after) throw new Error('no spare posts are left');
    delete getStandIn().editors[`comment:${before.id}`];
    fillPost(view, after, unit.card);
    unit.post = after;
    return { before: before.id, after: after.id, text: after.text };
  };
  const empty = (index = 0): void => {
    const { element } = getUnit(index);
    kept.set(index, [...element.childNodes]);
    element.replaceChildren();
  };
  const restore = (index = 0): void => getUnit(index).element.replaceChildren(...(kept.get(index) ?? []));
  Object.assign(getStandIn(), { recycle, empty, restore });
}
