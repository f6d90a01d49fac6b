import { type Captures, matchAddress } from './match-address.ts';
import type { OwnParts } from './own-parts.ts';
import type { IdRule, Site, UnitRule } from './sites/site.ts';

export interface Ids {
  id: string;
  /** the post or comment it answers, where its own link names it */
  parent?: string;
}

/** The site's own ids of a unit, by attribute, link or the page's address. */
export function readIds(own: OwnParts, rule: UnitRule, site: Site): Ids | undefined {
  for (const source of rule.ids) {
    const captures = readSource(own, source);
    if (captures?.reply !== undefined) return withParent(captures.reply, captures.comment);
    if (captures?.comment !== undefined) return withParent(captures.comment, captures.post ?? findLink(own, postLinks(site))?.post);
    if (captures?.post !== undefined) return { id: captures.post };
  }
  return undefined;
}

/** Addresses under which this site links to a whole post. */
export const postLinks = (site: Site): string[] =>
  site.rules
    .filter((rule) => rule.kind === 'post')
    .flatMap((rule) => rule.ids.flatMap((source) => ('links' in source ? source.links : [])));

export function findLink(own: OwnParts, addresses: string[]): Captures | undefined {
  const base = own.element.ownerDocument.location.href;
  for (const link of own.all('a[href]')) {
    const href = link.getAttribute('href') ?? '';
    if (href === '' || href === '/' || href.startsWith('#') || !URL.canParse(href, base)) continue;
    const url = new URL(href, base);
    if (url.protocol !== 'https:') continue;
    const captures = matchAny(addresses, url);
    if (captures) return captures;
  }
  return undefined;
}

/** The id in the page's own address. */
export function readPageId(rule: UnitRule, document: Document): string | undefined {
  const url = new URL(document.location.href);
  for (const source of rule.ids) {
    const captures = 'page' in source ? matchAny(source.page, url) : undefined;
    if (captures?.post !== undefined) return captures.post;
  }
  return undefined;
}

function readSource(own: OwnParts, source: IdRule): Captures | undefined {
  if ('links' in source) return findLink(own, source.links);
  if ('page' in source) return readPageAddress(own, source);
  const post = own.element.getAttribute(source.attribute);
  // a fraction is a message that has not been sent yet
  return post !== null && /^-?\d{1,25}$/.test(post) ? { post } : undefined;
}

function readPageAddress(own: OwnParts, { page, notIn }: Extract<IdRule, { page: string[] }>): Captures | undefined {
  if (notIn !== undefined && own.element.closest(notIn) !== null) return undefined;
  return matchAny(page, new URL(own.element.ownerDocument.location.href));
}

const withParent = (id: string, parent: string | undefined): Ids => (parent === undefined ? { id } : { id, parent });

function matchAny(addresses: string[], url: URL): Captures | undefined {
  for (const address of addresses) {
    const captures = matchAddress(address, url);
    if (captures) return captures;
  }
  return undefined;
}
