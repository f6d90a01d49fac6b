import { browser } from 'wxt/browser';
import type { HubAccess } from '../core/hub/hub-access.ts';
import { siteOrigins } from '../core/site-address.ts';
import { originPatterns } from '../core/team/origin-pattern.ts';

/** In Firefox the person also agrees to what leaves the device (`data_collection_permissions` of the manifest); Chromium refuses the word. */
const collected = import.meta.env.BROWSER === 'firefox' ? { data_collection: ['authenticationInfo', 'websiteActivity'] } : {};

const wish = (origins: readonly string[]) => ({ origins: [...origins], ...collected });

/** Call it directly in a click: Firefox asks only then. A browser that does not even ask, as by a rule of the organisation, says no. */
export async function askOrigins(origins: readonly string[]): Promise<boolean> {
  try {
    return await browser.permissions.request(wish(origins));
  } catch {
    return false;
  }
}

/** The same for all origins of a hub. */
export const askHubPermission = (access: HubAccess): Promise<boolean> => askOrigins(originPatterns(access));

export const hasOrigins = (origins: readonly string[]): Promise<boolean> => browser.permissions.contains(wish(origins));

export const hasHubPermission = (access: HubAccess): Promise<boolean> => hasOrigins(originPatterns(access));

/** Of every hub but this one: beyond the four sites nothing else is ever asked for. What an office has set for good stays. */
export async function dropHubPermissions(but?: HubAccess): Promise<void> {
  const kept = [...siteOrigins, ...(but ? originPatterns(but) : [])];
  try {
    const { origins = [] } = await browser.permissions.getAll();
    const dropped = origins.filter((origin) => !kept.includes(origin));
    if (dropped.length > 0 || !but) await browser.permissions.remove({ origins: dropped, ...(but ? {} : collected) });
  } catch {}
}
