import { findFirst, isAny } from './find-first.ts';
import type { Site } from './sites/site.ts';

/** Lies in a private chat, also one that floats over a group: of the places around a node the nearest with a name decides. */
export function isInPrivate(node: Node | null, site: Pick<Site, 'privateComposers' | 'roots'>): boolean {
  for (let at = node?.nodeType === 1 ? (node as Element) : node?.parentElement; at; at = at.parentElement) {
    if (isAny(at, site.privateComposers) || findFirst(at, site.privateComposers)) return true;
    if (isAny(at, site.roots)) return false;
  }
  return false;
}
