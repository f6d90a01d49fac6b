import { browser } from 'wxt/browser';
import type { HubAccess } from '../core/hub/hub-access.ts';
import { siteOrigins } from '../core/site-address.ts';
import { originPatterns } from '../core/team/origin-pattern.ts';

/** In Firefox the person also agrees to what leaves the device (`data_collection_permissions` of the manifest); Chromium refuses the word. */
const collected = import.meta.env.BROWSER === 'firefox' ? { data_collection: ['authenticationInfo', 'websiteActivity'] } : {};

const wish = (access: HubAccess): { origins: string[] } => ({ origins: originPatterns(access), ...collected });

/** Call it directly in a click: Firefox asks only then. */
export const askHubPermission = (access: HubAccess): Promise<boolean> => browser.permissions.request(wish(access));

export const hasHubPermission = (access: HubAccess): Promise<boolean> => browser.permissions.contains(wish(access));

/** Of every hub but this one: beyond the four sites nothing else is ever asked for. */
export async function dropHubPermissions(but?: HubAccess): Promise<void> {
  const kept = [...siteOrigins, ...(but ? originPatterns(but) : [])];
  const { origins = [] } = await browser.permissions.getAll();
  const dropped = origins.filter((origin) => !kept.includes(origin));
  if (dropped.length > 0 || !but) await browser.permissions.remove({ origins: dropped, ...(but ? {} : collected) });
}
