import type { NotLoaded, PostId } from '../core/post.ts';
import { findAll } from './find-first.ts';
import { readHiddenCount } from './read-hidden-count.ts';
import { readPageId } from './read-ids.ts';
import type { PostReader } from './read-posts.ts';
import type { Site } from './sites/site.ts';

/** How many comments each thread on the page has not loaded, as its own controls say. Only their digits are taken. */
export function countNotLoaded(site: Site, reader: PostReader, space: string): NotLoaded[] {
  const counts = new Map<PostId, number>();
  for (const root of reader.finder.roots()) {
    for (const control of findAll(root, site.notLoaded ?? [])) {
      const isSure = site.notLoaded?.some(({ select, isOnlyThat }) => isOnlyThat === true && control.matches(select)) === true;
      const count = readHiddenCount(control.textContent ?? '', control.nextElementSibling?.textContent ?? '', isSure);
      const thread = count === undefined ? undefined : findThread(control, { site, reader, space });
      if (thread !== undefined) counts.set(thread, (counts.get(thread) ?? 0) + (count ?? 0));
    }
  }
  return [...counts].map(([root, count]) => ({ root, count }));
}

/** The outermost post or comment around a control, else the page's one post. */
function findThread(control: Element, { site, reader, space }: { site: Site; reader: PostReader; space: string }): PostId | undefined {
  let outer = reader.finder.unitAround(control);
  for (let unit = outer; unit; unit = unit.element.parentElement ? reader.finder.unitAround(unit.element.parentElement) : undefined)
    outer = unit;
  if (outer) return reader.idOf(outer, space);
  const postRule = site.rules.find(({ kind }) => kind === 'post');
  return postRule && (readPageId(postRule, control.ownerDocument) as PostId | undefined);
}
