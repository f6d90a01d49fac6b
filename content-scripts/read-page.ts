import type { PageState } from '../core/messages.ts';
import type { Space } from '../core/post.ts';
import { findFirst } from './find-first.ts';
import { matchAddress } from './match-address.ts';
import type { PageRule, Site } from './sites/site.ts';

export interface PageReading {
  state: Exclude<PageState, 'not-recognised'>;
  space?: Space;
}

/** Which space this page is, or why nothing may be read here. Nothing of the page but address, title and proofs is looked at. */
export function readPage(site: Site, document: Document): PageReading {
  const url = new URL(document.location.href);
  if (findFirst(document, site.gates)) return { state: 'gate' };
  for (const rule of site.pages) {
    const captures = matchAddress(rule.address, url);
    if (captures) return readRule({ site, document, rule, id: captures.space });
  }
  return { state: 'no-space' };
}

interface Matched {
  site: Site;
  document: Document;
  rule: PageRule;
  id: string | undefined;
}

function readRule({ site, document, rule, id }: Matched): PageReading {
  const { is } = rule;
  if (is === 'private' || is === 'gate' || is === 'no-space') return { state: is };
  if (is === 'feed') return { state: 'reading', space: { id: 'feed', title: '', kind: 'feed' } };
  // a chat named by its address may be a person: it is read only once the page proves it a group
  if (site.groupProof && !document.querySelector(site.groupProof)) return { state: 'private' };
  const spaceId = id ?? readSpaceLink(site, document);
  if (spaceId === undefined) return { state: 'reading', space: { id: 'unknown', title: '', kind: is } };
  return { state: 'reading', space: { id: spaceId, title: is === 'group' ? readTitle(site, document) : spaceId, kind: is } };
}

function readSpaceLink(site: Site, document: Document): string | undefined {
  if (!site.spaceLinks) return undefined;
  for (const { select } of site.spaceLinks.inside) {
    for (const link of document.querySelectorAll<HTMLAnchorElement>(select)) {
      const space = matchAddress(site.spaceLinks.address, new URL(link.getAttribute('href') ?? '', document.location.href))?.space;
      if (space !== undefined) return space;
    }
  }
  return undefined;
}

const noise = /[\u034f\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** The shown title, else the document's without counters and the site's name. */
function readTitle(site: Site, document: Document): string {
  const shown = findFirst(document, site.spaceTitle)?.textContent?.replace(noise, '').replace(/\s+/g, ' ').trim();
  return (shown || document.title.replace(/^\(\d+\+?\)\s*/, '').replace(/\s*\|.*$/, '')).slice(0, 120);
}
