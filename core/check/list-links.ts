import { groupBy } from './group-by.ts';
import type { PlacedEntries } from './place-entries.ts';

/** In what form the sources of a pack are given. */
export interface LinkForms {
  pack: string;
  /** leads to the page that says it */
  page: number;
  /** leads to the site alone */
  site: number;
  /** has a title and no address */
  none: number;
  /** nobody of ours has compared the text with it yet */
  neverChecked: number;
  /** the oldest day of a check */
  oldest?: string;
}

/** an address without a path */
const wholeSite = /^https:\/\/[^/?#]+\/?$/i;

export function countLinks({ entries }: PlacedEntries): LinkForms[] {
  const sources = [
    ...entries.answers.flatMap(({ pack, entry }) => [...entry.legalBasis, ...(entry.links ?? [])].map((source) => ({ pack, ...source }))),
    ...entries.claims.flatMap(({ pack, entry }) => entry.sources.map((source) => ({ pack, ...source }))),
    ...entries.facts.flatMap(({ pack, entry }) => entry.periods.map(({ source }) => ({ pack, ...source }))),
  ];
  return [...groupBy(sources, ({ pack }) => pack)].map(([pack, list]) => {
    const linked = list.flatMap(({ url }) => url ?? []);
    const site = linked.filter((url) => wholeSite.test(url)).length;
    const [oldest] = list.flatMap(({ checked }) => checked ?? []).sort();
    const counted = { pack, page: linked.length - site, site, none: list.length - linked.length };
    const neverChecked = list.filter(({ checked }) => checked === undefined).length;
    return oldest === undefined ? { ...counted, neverChecked } : { ...counted, neverChecked, oldest };
  });
}
