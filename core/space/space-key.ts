import { type SiteId, type Space, siteIds } from '../post.ts';

/** Under which a space stands in the registry; a profile stands under the keyed hash of its id. */
export const makeSpaceKey = (site: SiteId, id: string): string => `${site}/${id}`;

/** The other way round; undefined for what no site of ours has written. */
export function readSpaceKey(key: string): { site: SiteId; id: string } | undefined {
  const slash = key.indexOf('/');
  const site = siteIds.find((known) => known === key.slice(0, slash));
  const id = key.slice(slash + 1);
  return site === undefined || id === '' ? undefined : { site, id };
}

/** Start pages belong to no space, and what the page does not name cannot be found again. */
export const canRegister = ({ id, kind }: Space): boolean => kind !== 'feed' && id !== 'unknown' && id !== '';
